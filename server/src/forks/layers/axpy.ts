import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { exactly } from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { agreedShape, differ, scalar, shapesDiffer } from '../../layers/shape.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { reportBottom } from './bounds.ts';

/** SENet: `AxpyLayer::Reshape`. */
export const axpy = defineForkLayer({
  type: 'Axpy',
  category: 'common',
  summary: 'Multiplies each channel of the second bottom by its value in the first, and adds the third.',
  bottoms: exactly(3),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer =>
    isScale(layer) && mapsAgree(layer) ? { tops: [agreedShape(layer.bottoms.slice(1))] } : undefined,
  withoutRank: ({ bottoms }) => bottoms.slice(1, 2),
  notes: [
    'It is Scale with axis: 0 and Eltwise in one: for the end of a block of a squeeze-and-excitation net.',
  ],
});

/** Whether the first bottom holds one value for each channel of each sample. */
function isScale(layer: ForkSetUp): boolean {
  const [factors = scalar, maps = scalar] = layer.bottoms;
  for (const i of [0, 1])
    if (!bottomHasAxes(layer, i, 2, Number.POSITIVE_INFINITY, 'at least 2')) return false;
  const axis = [0, 1].find(it => differ(factors[it] ?? 1, maps[it] ?? 1));
  if (axis !== undefined) {
    reportDifferent(layer, 1, 'batch and channels must be the same', { axes: [axis, axis] });
    return false;
  }
  if (factors.length !== 4 || !factors.slice(2).some(dim => differ(dim, 1))) return true;
  reportBottom(layer, 0, 'one value for each channel, with a height and width of 1');
  return false;
}

function mapsAgree(layer: ForkSetUp): boolean {
  const [, first = scalar, second = scalar] = layer.bottoms;
  if (!shapesDiffer(first, second)) return true;
  reportDifferent(layer, 2, 'the second and the third bottom must have the same shape', { other: 1 });
  return false;
}
