import type { ParamBlob } from '../layers/define.ts';
import { type Dim, formatShape, isKnown, product, type Shape, shapesDiffer, sum } from '../layers/shape.ts';
import type { LayerNode } from '../net/graph.ts';
import { placeInLayer } from '../net/net.ts';
import { type Problem, problem } from '../problems/define.ts';
import { sharedParamMismatch } from '../problems/shared-param-mismatch.ts';
import type { ParamSpec } from '../schema/caffe.generated.ts';
import { has } from '../schema/message.ts';
import { shifted } from '../text/span.ts';
import type { SetUpLayer } from './set-up.ts';

/** A learnable blob that owns its storage; later ones of the same `param` name share it. */
interface Owner {
  readonly node: LayerNode;
  readonly shape: Shape;
  rates: Partial<Pick<ParamSpec, 'lr_mult' | 'decay_mult'>>;
}

/** Follows parameter sharing through a net, and counts every blob once (Caffe: `Net::AppendParam`). */
export class Sharing {
  readonly problems: Problem[] = [];
  readonly #owners = new Map<string, Owner>();
  readonly #counts: Dim[] = [];

  add(node: LayerNode, { params, paramCount }: SetUpLayer): void {
    const { param: specs } = node.layer.message;
    if (params && specs.some(({ name }) => name !== '')) this.#addNamed(node, params, specs);
    else this.#counts.push(paramCount);
  }

  #addNamed(node: LayerNode, params: readonly ParamBlob[], specs: readonly ParamSpec[]): void {
    for (const [i, { shape }] of params.entries()) {
      const spec = specs[i];
      const owner = spec?.name ? this.#owners.get(spec.name) : undefined;
      if (owner && spec) this.#share(node, i, spec, shape, owner);
      else {
        this.#counts.push(product(shape));
        if (spec?.name) this.#owners.set(spec.name, { node, shape, rates: ratesOf(spec) });
      }
    }
  }

  /** The number of learnable values in the net. */
  get paramCount(): Dim {
    return sum(this.#counts);
  }

  #share(node: LayerNode, i: number, spec: ParamSpec, shape: Shape, owner: Owner): void {
    const mismatch = shapeMismatch(spec, shape, owner.shape) ?? rateMismatch(spec, owner.rates);
    owner.rates = { ...ratesOf(spec), ...owner.rates };
    if (!mismatch) return;
    const { layer } = node;
    const span = shifted(placeInLayer(layer, 'param.name', i), layer.base);
    const there = owner.node.layer;
    const facts = { param: spec.name, owner: there.message.name, ...mismatch };
    const related = [{ span: shifted(there.keyword, there.base), message: 'The layer that owns it.' }];
    this.problems.push(problem(sharedParamMismatch, span, facts, { layer: layer.message.name, related }));
  }
}

/** STRICT compares shapes, PERMISSIVE the number of values; the later layer chooses. */
function shapeMismatch({ share_mode }: ParamSpec, here: Shape, there: Shape) {
  const permissive = share_mode === 'PERMISSIVE';
  const [countHere, countThere] = [product(here), product(there)];
  const differs = permissive
    ? isKnown(countHere) && isKnown(countThere) && countHere !== countThere
    : shapesDiffer(here, there);
  if (!differs) return undefined;
  return {
    what: permissive ? 'count' : 'shape',
    here: formatShape(here),
    there: formatShape(there),
  } as const;
}

function rateMismatch(spec: ParamSpec, rates: Owner['rates']) {
  for (const what of ['lr_mult', 'decay_mult'] as const) {
    const there = rates[what];
    if (there !== undefined && has(spec, what) && spec[what] !== there)
      return { what, here: String(spec[what]), there: String(there) };
  }
  return undefined;
}

function ratesOf(spec: ParamSpec): Owner['rates'] {
  return {
    ...(has(spec, 'lr_mult') && { lr_mult: spec.lr_mult }),
    ...(has(spec, 'decay_mult') && { decay_mult: spec.decay_mult }),
  };
}
