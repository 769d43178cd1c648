import { between, exactly, type LayerDefinition } from '../../layers/define.ts';
import { positiveSize } from '../../layers/settings.ts';
import type { Shape } from '../../layers/shape.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { transformedSamples } from './data.ts';
import { recordsTransformedOfIntel, type Transformation, transformed } from './transform.ts';

type Context = ForkSetUp<'data_param'>;

/** YOLO v1: `BoxDataLayer::DataLayerSetUp`. */
export const boxDataOfYoloV1 = boxData(
  side => 7 * side * side,
  'A label holds 7 values for each cell of its grid: whether there is an object, whether it is difficult, its class, and its box.',
);

const list = 'A label holds 30 boxes, each with its class and x, y, w, h, whatever side is.';

/** YOLO v2: `BoxDataLayer::DataLayerSetUp`, whose labels are lists. */
export const boxDataOfYoloV2 = boxData(() => 150, list);

/** Intel: the same with its own `DataTransformer`. */
export const boxDataOfIntel = boxData(() => 150, list, recordsTransformedOfIntel);

function boxData(
  valuesOf: (side: number) => number,
  note: string,
  transform: Transformation = transformed,
): LayerDefinition {
  return defineForkLayer({
    type: 'BoxData',
    category: 'data',
    summary: 'Reads samples from an LMDB or LevelDB, and for further tops the boxes of the objects in them.',
    param: 'data_param',
    alsoReads: ['transform_param'],
    bottoms: exactly(0),
    tops: between(1, 100),
    inPlace: 'allowed',
    setUp(layer) {
      const samples = transformedSamples(layer, transform);
      if (layer.topCount === 1) return { tops: [samples] };
      const labels = gridLabels(layer, valuesOf, [7]);
      return labels && { tops: [samples, ...labels] };
    },
    notes: [note, 'There is a top with labels for each side that data_param states, one if it states none.'],
  });
}

/** The labels for each grid, of which `sides` are those where none is stated. */
export function gridLabels(
  layer: Context,
  valuesOf: (side: number) => number,
  sides: readonly number[] = [],
): readonly Shape[] | undefined {
  const { param, topCount, report } = layer;
  const { side: written = [] } = param;
  const grids = written.length > 0 ? written : sides;
  const count = grids.length;
  if (topCount > 1 && count !== topCount - 1) {
    const needs = `${topCount - 1}, one for each top with labels`;
    return report(wrongValueCount, { field: 'side', count, needs }, { field: 'data_param.side' });
  }
  const batch = positiveSize(layer, param.batch_size, 'data_param.batch_size', has(param, 'batch_size'));
  return topCount > 1 ? grids.map(side => [batch, valuesOf(side)]) : [];
}
