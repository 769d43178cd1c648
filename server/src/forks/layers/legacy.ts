import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import type { LayerContext, WithoutRank } from '../../layers/define.ts';
import {
  type BlobShape,
  type Dim,
  hasRank,
  legacyShape,
  type Shape,
  unknown,
  unknownDims,
} from '../../layers/shape.ts';

/** Number, channels, height and width. */
type FourAxes = readonly [num: Dim, channels: Dim, height: Dim, width: Dim];

/**
 * Bottom `i` as layers read it that know four axes only: sizes that are not there are 1. Reports and gives
 * undefined if it has more axes (Caffe: `Blob::num`, `channels`, `height` and `width`).
 */
export function legacyBottom(
  layer: Pick<LayerContext, 'bottoms' | 'bottomNames' | 'report'>,
  i = 0,
): FourAxes | undefined {
  if (!bottomHasAxes(layer, i, 0, 4, 'at most 4')) return undefined;
  const [num = 1, channels = 1, height = 1, width = 1] = legacyShape(layer.bottoms[i] ?? []);
  return [num, channels, height, width];
}

/** What is known of the tops of a layer that makes four axes of whatever it reads. */
export function fourUnknownAxes({ topCount, reason }: Pick<WithoutRank, 'topCount' | 'reason'>): Shape[] {
  return Array<Shape>(topCount).fill(unknownDims(4, reason));
}

/** The size of an axis of such a bottom, as far as it is known. */
export function legacyAxis(shape: BlobShape | undefined, axis: 0 | 1 | 2 | 3, reason: string): Dim {
  return shape && hasRank(shape) ? (shape[axis] ?? 1) : unknown(reason);
}
