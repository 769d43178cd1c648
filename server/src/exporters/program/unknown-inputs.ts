import type { NetState } from '../../analysis/analyze.ts';
import { shapeIn } from '../../analysis/shape-in.ts';
import { type BlobShape, hasRank, isKnown, reasonOf } from '../../layers/shape.ts';
import type { Blob, LayerNode } from '../../net/graph.ts';
import type { Note } from './program.ts';

/** A blob that is fed into the net and whose shape somebody has to give. */
export interface UnknownInput {
  readonly blob: string;
  readonly shape: BlobShape;
  /** Why it is not known, as the end of a sentence. */
  readonly reason: string;
}

/** The inputs without which the refused layers are not known either. */
export function unknownInputs(
  { graph: { nodes }, inference: { layers } }: NetState,
  refused: readonly Note[],
): readonly UnknownInput[] {
  const messages = new Set<object>(refused.map(({ layer }) => layer.message));
  const waiting = nodes.filter(({ layer }) => messages.has(layer.message));
  const found = new Map<string, UnknownInput>();
  for (const blob of unknownAbove(waiting, it => isOpen(shapeIn(layers, it)))) {
    const shape = shapeIn(layers, blob);
    found.set(blob.name, { blob: blob.name, shape, reason: reasonOf(sample(shape)) ?? '' });
  }
  return [...found.values()];
}

/** The unknown blobs of data layers that the layers, or those above them, read or make. */
function unknownAbove(nodes: readonly LayerNode[], isUnknown: (blob: Blob) => boolean): ReadonlySet<Blob> {
  const seen = new Set(nodes);
  const found = new Set<Blob>();
  for (const node of seen)
    for (const blob of [...node.bottoms, ...(isData(node) ? node.tops : [])])
      if (blob && isUnknown(blob)) {
        seen.add(blob.producer);
        if (isData(blob.producer)) found.add(blob);
      }
  return found;
}

function isData({ layer: { message }, bottoms }: LayerNode): boolean {
  return bottoms.length === 0 && message.type !== 'Parameter' && message.type !== 'Python';
}

/** Whether more than the size of the batch is missing. */
function isOpen(shape: BlobShape): boolean {
  const sizes = sample(shape);
  return !hasRank(sizes) || !sizes.every(isKnown);
}

function sample(shape: BlobShape): BlobShape {
  return hasRank(shape) ? shape.slice(1) : shape;
}
