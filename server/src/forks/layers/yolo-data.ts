import { between, exactly, type LayerDefinition } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { quotient, type Shape, unknown } from '../../layers/shape.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { annotatedData, boxes, isBatchSound } from './annotated-data.ts';
import { transformedSamples } from './data.ts';
import { transformed } from './transform.ts';

type Context = ForkSetUp<'data_param'>;

/** MobileNet-YOLO: `AnnotatedDataLayer::DataLayerSetUp`, with the labels of YOLO and of a segmentation. */
export const annotatedDataOfMobileNetYolo = annotated({
  type: 'AnnotatedData',
  summary: annotatedData.summary,
  labels: (layer, samples) =>
    layer.layer.annotated_data_param?.yolo_data_type === 1
      ? [...samples.slice(0, 1), 1, 300, 5]
      : boxes(layer),
  classes: ({ layer }) =>
    (layer.annotated_data_param?.single_class ?? true)
      ? 1
      : unknown('the label map sets the number of classes'),
  notes: [
    'With yolo_data_type: 1 there are 300 rows for the boxes of each image, each with its class and x, y, w, h.',
    'A third top holds a map for each class, 1 / seg_scales of the image.',
  ],
});

/** MobileNet-YOLO: `LaneDataLayer::DataLayerSetUp`. */
export const laneData = annotated({
  type: 'LaneData',
  summary: 'Reads samples from an LMDB or LevelDB, and for a third top the lanes of the road in them.',
  labels: (_, samples) => [...samples.slice(0, 1), 1, 1, 1],
  classes: () => 1,
  notes: ['The third top is a map, 1 / seg_scales of the image.'],
});

/** What differs between the two. */
interface Annotated {
  readonly type: string;
  readonly summary: string;
  readonly labels: (layer: Context, samples: Shape) => Shape;
  /** The channels of the segmentation. */
  readonly classes: (layer: Context) => Shape[number];
  readonly notes: readonly string[];
}

function annotated({ type, summary, labels, classes, notes }: Annotated): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'data',
    summary,
    param: 'data_param',
    alsoReads: ['annotated_data_param', 'transform_param'],
    bottoms: exactly(0),
    tops: between(1, 3),
    inPlace: 'allowed',
    setUp(layer) {
      const samples = transformedSamples(layer, transformed);
      const map = layer.topCount > 2 ? segmentation(layer, samples) : [];
      if (!isBatchSound(layer) || !map) return undefined;
      const tops: readonly Shape[] = [
        samples,
        labels(layer, samples),
        [...samples.slice(0, 1), classes(layer), ...map],
      ];
      return { tops: tops.slice(0, layer.topCount) };
    },
    notes: [
      ...notes,
      'seg_resize_width and seg_resize_height go before seg_scales, the width as height of the map.',
    ],
  });
}

/** Height and width of the segmentation. The program takes the width for the height. */
function segmentation({ layer, report }: Context, samples: Shape): Shape | undefined {
  const { seg_scales = 8, seg_resize_width = 0, seg_resize_height = 0 } = layer.annotated_data_param ?? {};
  if (seg_resize_width !== 0 && seg_resize_height !== 0) return [seg_resize_width, seg_resize_height];
  if (!isPositive({ report }, seg_scales, 'annotated_data_param.seg_scales', true)) return undefined;
  return samples.slice(2).map(size => quotient(size, seg_scales));
}
