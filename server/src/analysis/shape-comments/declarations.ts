import { type BlobShape, hasRank, isComplete, unknown } from '../../layers/shape.ts';
import type { LayerNode } from '../../net/graph.ts';
import type { Layer } from '../../net/net.ts';
import type { SetUpLayer } from '../set-up.ts';
import { isUnsetInput } from '../unset-inputs.ts';
import type { ShapeComment } from './shape-comments.ts';
import { agrees, filledIn, type NamedSizes, type StatedShape, withNamesOf } from './stated-shape.ts';

/** What the comments of a file add to what the text tells of its blobs. */
export interface Declarations {
  readonly byLayer: ReadonlyMap<Layer, readonly ShapeComment[]>;
  /** Of an `input` without a size, which Caffe makes no blob of, by name. */
  readonly inputs: ReadonlyMap<string, StatedShape>;
}

/** Sorts the comments by what they speak of. */
export function declarationsOf(comments: readonly ShapeComment[]): Declarations {
  const byLayer = new Map<Layer, ShapeComment[]>();
  const inputs = new Map<string, StatedShape>();
  for (const comment of comments) {
    const { layer, blob } = comment.mention;
    if (!comment.stated) continue;
    if (!layer) inputs.set(blob, comment.stated);
    else byLayer.set(layer, [...(byLayer.get(layer) ?? []), comment]);
  }
  return { byLayer, inputs };
}

export const noDeclarations: Declarations = { byLayer: new Map(), inputs: new Map() };

/**
 * The layer with what comments declare of its tops that are not wholly known; a comment that contradicts the
 * text declares nothing. The same object if nothing is new.
 */
export function declared(
  layer: SetUpLayer,
  node: LayerNode,
  { byLayer }: Declarations,
  names: NamedSizes,
): SetUpLayer {
  const comments = byLayer.get(node.layer);
  if (!comments) return layer;
  const tops = [...layer.tops];
  for (const { stated, mention } of comments) {
    const shape = mention.side === 'top' && tops[mention.index];
    if (!shape || !stated) continue;
    const open = isScalar(shape) && isUnsetInput(node) ? unknown('the Input has no shape') : shape;
    if (!isComplete(open) && agrees(stated, open, names)) tops[mention.index] = filledIn(open, stated, names);
  }
  return tops.some((shape, i) => shape !== layer.tops[i]) ? { ...layer, tops } : layer;
}

/** An Input without a shape waits for the program, so its scalar says nothing. */
function isScalar(shape: BlobShape): boolean {
  return hasRank(shape) && shape.length === 0;
}

/** The names with those that the comments on a layer are the first to give a size. */
export function namesAfter(
  node: LayerNode,
  bottoms: readonly BlobShape[],
  tops: readonly BlobShape[],
  { byLayer }: Declarations,
  names: NamedSizes,
): NamedSizes {
  let known = names;
  for (const { stated, mention } of byLayer.get(node.layer) ?? []) {
    const shape = (mention.side === 'top' ? tops : bottoms)[mention.index];
    if (shape && stated && agrees(stated, shape, known)) known = withNamesOf(stated, shape, known);
  }
  return known;
}
