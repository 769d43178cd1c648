import { atLeast, between, exactly, type LayerDefinition } from '../../layers/define.ts';
import { type Shape, unknown } from '../../layers/shape.ts';
import { valueOutOfBounds } from '../../problems/value-out-of-bounds.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { gridLabels } from './box-data.ts';
import { transformedSamples } from './data.ts';
import { recordsTransformedOfIntel, resizeOf, type Transformation, transformed } from './transform.ts';

type Context = ForkSetUp<'data_param'>;

/** SSD: `AnnotatedDataLayer::DataLayerSetUp`. */
export const annotatedData = annotatedDataWith(transformed);

/** Intel: the same with its own `DataTransformer`. */
export const annotatedDataOfIntel = annotatedDataWith(recordsTransformedOfIntel);

/** Synopsys: `AnnotatedDataLayer::DataLayerSetUp`, which also makes the labels of YOLO v1. */
export const annotatedDataOfSynopsys = defineForkLayer({
  type: 'AnnotatedData',
  category: 'data',
  summary: annotatedData.summary,
  param: 'data_param',
  alsoReads: ['annotated_data_param', 'transform_param'],
  bottoms: exactly(0),
  tops: atLeast(1),
  inPlace: 'allowed',
  setUp(layer) {
    const samples = transformedSamples(layer, transformed);
    if (!isBatchSound(layer)) return undefined;
    const isOfYolo = has(layer.layer.transform_param, 'caffe_yolo');
    if (!isOfYolo) return { tops: [samples, boxes(layer)].slice(0, layer.topCount) };
    const labels = gridLabels(layer, side => 7 * side * side);
    return labels && { tops: [samples, ...labels] };
  },
  notes: [
    ...(annotatedData.notes ?? []),
    'With caffe_yolo in transform_param there is a top with labels for each side of data_param, with 7 values for each cell.',
  ],
});

function annotatedDataWith(transform: Transformation): LayerDefinition {
  return defineForkLayer({
    type: 'AnnotatedData',
    category: 'data',
    summary: 'Reads samples from an LMDB or LevelDB, and for a second top the boxes of the objects in them.',
    param: 'data_param',
    alsoReads: ['annotated_data_param', 'transform_param'],
    bottoms: exactly(0),
    tops: between(1, 2),
    inPlace: 'allowed',
    setUp(layer) {
      const samples = transformedSamples(layer, transform);
      if (!isBatchSound(layer)) return undefined;
      return { tops: [samples, boxes(layer)].slice(0, layer.topCount) };
    },
    notes: [
      'A row of the second top is a box: its image in the batch, its class, its number in that class, xmin, ymin, xmax, ymax as parts of the image, and whether it is difficult.',
      'That top has one row for each box of the batch, so its axis 2 differs from batch to batch.',
      'batch_sampler draws crops by their overlap with the boxes.',
    ],
  });
}

/** Images that keep their aspect go into no common batch. */
export function isBatchSound({ layer, param, report }: Context): boolean {
  const { batch_size: value } = param;
  if (value === 1 || resizeOf(layer.transform_param)?.resize_mode !== 'FIT_SMALL_SIZE') return true;
  const needs = '1 with resize_mode: FIT_SMALL_SIZE, as the images keep their aspect';
  report(valueOutOfBounds, { field: 'batch_size', value, needs }, { field: 'data_param.batch_size' });
  return false;
}

/** One row for each box; of records that do not say that they hold boxes, one label for each image. */
export function boxes({ layer: { annotated_data_param: settings } }: Context): Shape {
  if (settings && has(settings, 'anno_type'))
    return [1, 1, unknown('the number of boxes in a batch depends on the data'), 8];
  const untold = unknown('the records tell whether their labels are boxes, and how many');
  return [untold, 1, untold, untold];
}
