import type { Catalogue } from '../layers/catalogue.ts';
import { type BlobShape, type Dim, isComplete, sameShape, unknown } from '../layers/shape.ts';
import type { Graph, LayerNode } from '../net/graph.ts';
import { type Problem, shiftedProblem } from '../problems/define.ts';
import type { LayerParameter } from '../schema/caffe.generated.ts';
import type { Message } from '../schema/message.ts';
import { explained } from './blame/explain.ts';
import { lostLossWeights } from './lost-loss-weights.ts';
import { type SetUpLayer, setUp, statedProblems } from './set-up.ts';
import { type Declarations, declared, namesAfter, noDeclarations } from './shape-comments/declarations.ts';
import { filledIn, type NamedSizes } from './shape-comments/stated-shape.ts';
import { shapeIn } from './shape-in.ts';
import { Sharing } from './sharing.ts';
import { unsetInputs } from './unset-inputs.ts';

/** The shapes of a net in one state. */
export interface Inference {
  /** What came out of each layer, by its index. */
  readonly layers: readonly SetUpLayer[];
  /** The number of learnable values, shared ones once. */
  readonly paramCount: Dim;
  /** What the names in shape comments stand for. */
  readonly names: NamedSizes;
  readonly problems: readonly Problem[];
}

/** The shapes that somebody states for blobs by their name, where the text leaves them open. */
export type Given = ReadonlyMap<string, BlobShape>;

/** Sets up every layer in turn, for the shapes that the layers above it make. */
export function infer(
  graph: Graph,
  catalogue: Catalogue,
  given: Given = new Map(),
  declarations: Declarations = noDeclarations,
): Inference {
  let names: NamedSizes = new Map();
  for (;;) {
    const inference = inferOnce(graph, catalogue, given, declarations, names);
    // A name may stand in a comment above the one that gives it a size.
    if (inference.names.size === names.size) return inference;
    names = inference.names;
  }
}

function inferOnce(
  graph: Graph,
  catalogue: Catalogue,
  given: Given,
  declarations: Declarations,
  known: NamedSizes,
): Inference {
  const layers: SetUpLayer[] = [];
  const sharing = new Sharing();
  const problems = unsetInputs(graph, given);
  let names = known;
  for (const node of graph.nodes) {
    const bottoms = node.bottoms.map((blob, i) =>
      blob ? shapeIn(layers, blob) : missing(node, i, declarations, names),
    );
    const found = setUpOnce(node, bottoms, catalogue);
    const layer = declared(withGiven(found, node, given), node, declarations, names);
    names = namesAfter(node, bottoms, layer.tops, declarations, names);
    layers.push(layer);
    sharing.add(node, layer);
    const stated = layer.tops === found.tops ? none : statedProblems(node, layer.tops, found.tops);
    for (const it of stated.length > 0 ? [...layer.problems, ...stated] : layer.problems)
      problems.push(explained(shiftedProblem(it, node.layer.base), node, layers));
    problems.push(...lostLossWeights(node, layer));
  }
  return { layers, paramCount: sharing.paramCount, names, problems: [...problems, ...sharing.problems] };
}

/** What is stated counts for the tops of Input layers and wherever nothing better is known. */
function withGiven(layer: SetUpLayer, node: LayerNode, given: Given): SetUpLayer {
  if (given.size === 0) return layer;
  const tops = layer.tops.map((shape, i) => {
    const top = node.tops[i];
    const stated = top && !top.overwrites ? given.get(top.name) : undefined;
    return stated && (layer.definition?.type === 'Input' || !isComplete(shape)) ? stated : shape;
  });
  return { ...layer, tops };
}

const none: readonly Problem[] = [];

function missing({ layer }: LayerNode, i: number, { inputs }: Declarations, names: NamedSizes): BlobShape {
  const name = layer.message.bottom[i] ?? '';
  return filledIn(unknown(`no layer above makes "${name}"`), inputs.get(name) ?? '?', names);
}

interface Known {
  readonly catalogue: Catalogue;
  readonly bottoms: readonly BlobShape[];
  readonly inPlace: boolean;
  readonly result: SetUpLayer;
}

/**
 * A layer whose text and bottoms' shapes are the same as last time gives the same object, so what an edit
 * does not reach costs next to nothing. TRAIN and TEST may differ, hence more than one result is kept.
 */
function setUpOnce(node: LayerNode, bottoms: readonly BlobShape[], catalogue: Catalogue): SetUpLayer {
  const { message } = node.layer;
  const inPlace = overwrites(node);
  const known = memo.get(message) ?? [];
  for (const it of known)
    if (it.catalogue === catalogue && it.inPlace === inPlace && sameShapes(it.bottoms, bottoms))
      return it.result;
  const result = setUp(node, bottoms, catalogue);
  memo.set(message, [{ catalogue, bottoms, inPlace, result }, ...known.slice(0, KEPT - 1)]);
  return result;
}

function overwrites({ tops }: LayerNode): boolean {
  for (const top of tops) if (top.overwrites) return true;
  return false;
}

const KEPT = 2;
const memo = new WeakMap<Message<LayerParameter>, readonly Known[]>();

function sameShapes(a: readonly BlobShape[], b: readonly BlobShape[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const one = a[i];
    const other = b[i];
    if (one && other && !sameShape(one, other)) return false;
  }
  return true;
}
