import { exactly, type LayerContext, type LayerDefinition } from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { type Dim, differ, isKnown, product, scalar } from '../../layers/shape.ts';
import { defineForkLayer, defineForkLoss } from '../define.ts';
import { reportBottom } from './bounds.ts';
import { legacyBottom } from './legacy.ts';

const boxes = 'For each cell and each of its boxes there are 4 coordinates, the objectness and the classes.';

/** YOLO v1 and v2: `DetectionLossLayer::LayerSetUp`. */
export const detectionLoss = defineForkLoss({
  type: 'DetectionLoss',
  summary: 'The loss of YOLO v1: of the boxes of each cell of a grid, and of its classes.',
  param: 'detection_loss_param',
  check({ param: { side, num_class, num_object }, ...layer }) {
    const cells = side * side;
    return (
      holds(layer, 0, cells * (num_class + 5 * num_object), 'side² · (num_class + 5 · num_object) values') &&
      holds(layer, 1, 7 * cells, '7 values for each of the side² cells')
    );
  },
  notes: ['BoxData makes its labels; give it the same side.'],
});

/** YOLO v2: `RegionLossLayer::LayerSetUp`. */
export const regionLossOfYoloV2 = defineForkLoss({
  type: 'RegionLoss',
  summary:
    'The loss of YOLO v2: of the boxes that anchors of each cell of a grid predict, and of their classes.',
  param: 'region_loss_param',
  check({ param: { side, num, coords, num_class }, ...layer }) {
    const values = side * side * num * (coords + num_class + 1);
    return (
      holds(layer, 0, values, 'side² · num · (coords + num_class + 1) values') &&
      holds(layer, 1, 30 * num, '30 · num values')
    );
  },
  notes: ['biases are width and height of each anchor, in cells.', boxes],
});

/** MobileNet-YOLO and Intel: `RegionLossLayer::Reshape`, which compares nothing. */
export const regionLossUnchecked = defineForkLayer({
  type: 'RegionLoss',
  category: 'loss',
  summary: regionLossOfYoloV2.summary,
  param: 'region_loss_param',
  bottoms: exactly(2),
  tops: exactly(1),
  autoTops: true,
  inPlace: 'corrupts',
  setUp: () => ({ tops: [scalar] }),
  withoutRank: () => [scalar],
  notes: ['No size is checked: what does not fit is read wrongly.', boxes],
});

/** MobileNet-YOLO: the losses of YOLO v3, and of its segmentation. */
export const yoloV3Losses: readonly LayerDefinition[] = [
  yoloV3('Yolov3', 5, 'The loss of YOLO v3 at one scale: of its boxes, and of their classes.'),
  yoloV3('GaussianYolov3', 9, 'The loss of YOLO v3 at one scale, whose boxes tell how sure they are.'),
  /** MobileNet-YOLO: `YoloSegLayer::LayerSetUp`. */
  defineForkLoss({
    type: 'YoloSeg',
    summary: 'The cross-entropy of maps with the classes of each pixel.',
    param: 'yolo_seg_param',
    bottoms: exactly(3),
    check(layer) {
      const [maps = scalar, labels = scalar] = layer.bottoms;
      if (!differ(product(maps), product(labels))) return true;
      reportDifferent(layer, 1, 'both must hold equally many values');
      return false;
    },
  }),
];

/** MobileNet-YOLO: `Yolov3Layer::LayerSetUp` and `GaussianYolov3Layer::LayerSetUp`. */
function yoloV3(type: string, values: number, summary: string): LayerDefinition {
  return defineForkLoss({
    type,
    summary,
    param: 'yolov3_param',
    check({ param: { num, num_class }, ...layer }) {
      const map = legacyBottom(layer);
      if (!map) return false;
      const [, channels, height, width] = map;
      const needs = num * (num_class + values);
      if (!isKnown(channels) || channels === needs || product([height, width]) === 0) return true;
      reportBottom(layer, 0, `${needs} channels: num · (num_class + ${values})`);
      return false;
    },
    notes: [
      'biases are width and height of all anchors, in pixels; mask lists those of this scale, of which there are num.',
      'anchors_scale is the stride of its map: 32, 16 or 8.',
    ],
  });
}

/** Whether bottom `i` holds so many values for each sample; reports it otherwise. */
export function holds(
  layer: Pick<LayerContext, 'bottoms' | 'bottomNames' | 'report'>,
  i: number,
  needs: number,
  meaning: string,
): boolean {
  const count: Dim = product((layer.bottoms[i] ?? scalar).slice(1));
  if (!isKnown(count) || count === needs) return true;
  reportBottom(layer, i, `${needs} values for each sample, not ${count}: ${meaning}`);
  return false;
}
