import type { NetState } from '../analysis/analyze.ts';
import { formatShape, isKnown, reasonOf, type Shape } from '../layers/shape.ts';
import type { Model, ModelBlob, ModelLayer } from './model.ts';

/** What becomes of a layer when Caffe copies weights into a net. */
export interface CopyCheck {
  readonly name: string;
  readonly type: string;
  readonly outcome: CopyOutcome;
  /** What there is to know beside the outcome, as a clause. */
  readonly reason?: string;
  /** Of the file. */
  readonly blobs: readonly ModelBlob[];
  /** Of the net; undefined where it has no such layer, or where its blobs are not known. */
  readonly netShapes?: readonly Shape[];
}

/**
 * - `copied`: Caffe takes the values;
 * - `shape-differs`, `blob-count-differs`, `no-values`: Caffe stops;
 * - `not-in-net`: Caffe passes them over;
 * - `not-in-weights`: the layer keeps the values of its fillers;
 * - `unknown`: the text of the net does not tell the shapes.
 */
export type CopyOutcome =
  | 'copied'
  | 'shape-differs'
  | 'blob-count-differs'
  | 'no-values'
  | 'not-in-net'
  | 'not-in-weights'
  | 'unknown';

/** What Caffe stops at. */
export const fatalOutcomes: ReadonlySet<CopyOutcome> = new Set([
  'shape-differs',
  'blob-count-differs',
  'no-values',
]);

/**
 * Says what Caffe would copy, by the names of layers (Caffe: `Net::CopyTrainedLayersFrom`). Layers without
 * blobs on both sides are left out. Of several states, a layer counts in the first that has it.
 */
export function copyChecks({ layers }: Model, states: readonly NetState[]): readonly CopyCheck[] {
  const targets = trainedLayers(states);
  const inModel = new Set(layers.map(({ name }) => name));
  const missing = [...targets.values()].filter(({ name, params }) => params.length > 0 && !inModel.has(name));
  return [
    ...layers.flatMap(layer => {
      const target = targets.get(layer.name);
      return layer.blobs.length > 0 || (target?.params.length ?? 0) > 0 ? [check(layer, target)] : [];
    }),
    ...missing.map(({ name, type, params }): CopyCheck => {
      return { name, type, outcome: 'not-in-weights', blobs: [], netShapes: params };
    }),
  ];
}

/** A layer of the net with the shapes of its blobs. */
interface Target {
  readonly name: string;
  readonly type: string;
  readonly params: readonly Shape[];
  /** Why the blobs are not known. */
  readonly unknown?: string;
}

/** Of layers with the same name, Caffe copies into the first. */
function trainedLayers(states: readonly NetState[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const { graph, inference } of states)
    for (const { layer, index } of graph.nodes) {
      const { name, type } = layer.message;
      const params = inference.layers[index]?.params;
      const target = params
        ? { params: params.map(({ shape }) => shape) }
        : { params: [], unknown: NOT_TOLD };
      if (!targets.has(name)) targets.set(name, { name, type, ...target });
    }
  return targets;
}

const NOT_TOLD = 'the text does not tell the blobs of this layer';

function check({ name, type, blobs }: ModelLayer, target: Target | undefined): CopyCheck {
  const layer = { name, type, blobs };
  if (!target) return { ...layer, outcome: 'not-in-net' };
  if (target.unknown !== undefined) return { ...layer, outcome: 'unknown', reason: target.unknown };
  const { params: netShapes } = target;
  if (netShapes.length !== blobs.length) {
    const reason = `${blobs.length} in the file, ${netShapes.length} in the net`;
    return { ...layer, netShapes, outcome: 'blob-count-differs', reason };
  }
  return { ...layer, netShapes, ...worst(blobs.map((blob, i) => checkBlob(blob, netShapes[i] ?? []))) };
}

type Verdict = Pick<CopyCheck, 'outcome' | 'reason'>;

function checkBlob(blob: ModelBlob, net: Shape): Verdict {
  if (!mayEqual(net, blob)) {
    const reason = `${formatShape(blob.shape)} in the file, ${formatShape(net)} in the net`;
    return { outcome: 'shape-differs', reason };
  }
  if (blob.values.missing !== undefined) return { outcome: 'no-values', reason: blob.values.missing };
  const unknown = reasonOf(net);
  return unknown === undefined ? { outcome: 'copied' } : { outcome: 'unknown', reason: unknown };
}

/** Of the blobs of a layer, the one at which Caffe stops, or of which we know least. */
function worst(verdicts: readonly Verdict[]): Verdict {
  return (
    verdicts.find(({ outcome }) => fatalOutcomes.has(outcome)) ??
    verdicts.find(({ outcome }) => outcome === 'unknown') ?? { outcome: 'copied' }
  );
}

/** A shape written as four sizes equals one with leading ones left out (Caffe: `Blob::ShapeEquals`). */
function mayEqual(net: Shape, { shape, isLegacy }: ModelBlob): boolean {
  const leadingOnes = isLegacy && net.length <= shape.length ? shape.length - net.length : 0;
  const sizes = [...Array<number>(leadingOnes).fill(1), ...net];
  return sizes.length === shape.length && sizes.every((dim, axis) => !isKnown(dim) || dim === shape[axis]);
}
