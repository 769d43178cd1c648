import { type BlobShape, type Dim, hasRank, isKnown } from '../../layers/shape.ts';
import type { Window } from '../../layers/window.ts';
import type { Blob, LayerNode } from '../../net/graph.ts';
import type { SetUpLayer } from '../set-up.ts';
import { shapeIn } from '../shape-in.ts';

/** A layer that gives the size that is followed another value. */
export interface Change {
  readonly node: LayerNode;
  readonly from: Dim;
  readonly to: Dim;
  readonly window: Window | undefined;
}

/** The way from a blob down to one that does not go with another. */
export interface Branch {
  /** Where it begins: at the blob that both branches come from, or at one that no bottom leads to. */
  readonly start: Blob;
  readonly startSize: Dim | undefined;
  readonly end: Blob;
  /** Where the size changes on the way, in the order of the net. */
  readonly changes: readonly Change[];
}

/** What is compared of two blobs: their sizes on an axis of each, or the number of their axes. */
export type Axes = readonly [number, number] | undefined;

/** The branches that lead to two blobs from the last blob that both come from, if there is one. */
export function branchesTo(ends: readonly [Blob, Blob], axes: Axes, layers: readonly SetUpLayer[]) {
  const [waysToFirst, waysToSecond] = [waysTo(ends[0]), waysTo(ends[1])];
  const common = latest([...waysToFirst.keys()].filter(blob => waysToSecond.has(blob)));
  const branch = (end: Blob, ways: Ways, axis: number | undefined): Branch => {
    const blobs = common ? wayDown(common, ways) : wayDown(sourceOf(end), ways);
    const sizes = blobs.map(blob => measured(shapeIn(layers, blob), axis));
    return { start: blobs[0] ?? end, startSize: sizes[0], end, changes: changesAlong(blobs, sizes, layers) };
  };
  const branches = [
    branch(ends[0], waysToFirst, axes?.[0]),
    branch(ends[1], waysToSecond, axes?.[1]),
  ] as const;
  return { common, branches };
}

/** For each blob from which the end can be reached, the next one on a shortest way; for the end, nothing. */
type Ways = ReadonlyMap<Blob, Blob | undefined>;

function waysTo(end: Blob): Ways {
  const ways = new Map<Blob, Blob | undefined>([[end, undefined]]);
  // A map hands out what is added while one goes through it.
  for (const blob of ways.keys())
    for (const bottom of blob.producer.bottoms) if (bottom && !ways.has(bottom)) ways.set(bottom, blob);
  return ways;
}

function latest(blobs: readonly Blob[]): Blob | undefined {
  return blobs.reduce<Blob | undefined>(
    (best, blob) => (best && best.producer.index >= blob.producer.index ? best : blob),
    undefined,
  );
}

/** The blob that the first bottoms lead back to. */
function sourceOf(end: Blob): Blob {
  let source = end;
  for (let blob: Blob | undefined = end; blob; blob = blob.producer.bottoms[0]) source = blob;
  return source;
}

function wayDown(start: Blob, ways: Ways): readonly Blob[] {
  const blobs: Blob[] = [];
  for (let blob: Blob | undefined = start; blob; blob = ways.get(blob)) blobs.push(blob);
  return blobs;
}

function changesAlong(
  blobs: readonly Blob[],
  sizes: readonly (Dim | undefined)[],
  layers: readonly SetUpLayer[],
): readonly Change[] {
  return blobs.flatMap(({ producer: node }, i) => {
    const [from, to] = [sizes[i - 1], sizes[i]];
    if (from === undefined || to === undefined || from === to || !isKnown(to)) return [];
    return [{ node, from, to, window: layers[node.index]?.window }];
  });
}

function measured(shape: BlobShape, axis: number | undefined): Dim | undefined {
  if (!hasRank(shape)) return undefined;
  return axis === undefined ? shape.length : shape[axis];
}
