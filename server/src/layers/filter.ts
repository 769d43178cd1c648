import { bottomHasAxes, bottomHasShape } from './bottom-shape.ts';
import { atLeast, defineLayer, exactly, type LayerContext, type Outcome } from './define.ts';
import { isFilled } from './filled.ts';
import { reportDifferent } from './same-shape.ts';
import { agreed, type Dim, differ, type Shape } from './shape.ts';

export const filter = defineLayer({
  type: 'Filter',
  category: 'common',
  summary:
    'Lets through those samples of its bottoms that the last bottom, the selector, marks with non-zero.',
  bottoms: atLeast(2),
  tops: ({ bottom }) => exactly(bottom.length - 1),
  inPlace: 'corrupts',
  setUp: letThrough,
  notes: ['When the net runs, the first axis shrinks to the number of samples let through.'],
});

/** Caffe: `FilterLayer::Reshape`, which before the first run lets all samples through. */
function letThrough(layer: LayerContext): Outcome | undefined {
  const { bottoms } = layer;
  const last = bottoms.length - 1;
  if (!bottoms.every((_, i) => bottomHasAxes(layer, i, 1, Number.POSITIVE_INFINITY, 'at least one')))
    return undefined;
  const [samples = 1, ...rest] = bottoms[last] ?? [];
  const oneEach: Shape = [samples, ...Array<Dim>(rest.length).fill(1)];
  if (!bottomHasShape(layer, last, oneEach, 'one value for each sample')) return undefined;
  const odd = bottoms.findIndex(([size = 1]) => differ(size, samples));
  if (odd !== -1)
    return reportDifferent(layer, odd, 'the selector needs one value for each sample', { other: last });
  if (!isFilled(layer, [samples], last)) return undefined;
  return { tops: bottoms.slice(0, last).map(([size = 1, ...sample]) => [agreed(size, samples), ...sample]) };
}
