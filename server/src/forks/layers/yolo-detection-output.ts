import { atLeast, exactly } from '../../layers/define.ts';
import { isKnown, type Shape, unknown } from '../../layers/shape.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { valueOutOfBounds } from '../../problems/value-out-of-bounds.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { reportBottom } from './bounds.ts';
import { legacyBottom } from './legacy.ts';

const summary = 'Turns what a YOLO net predicts into the boxes of what is detected.';
const row =
  'A row of the top is a box: the index of its image in the batch, its class, its confidence, then xmin, ymin, xmax, ymax as parts of the image.';

/** YOLO v2: `DetectionOutputLayer::LayerSetUp` and `Reshape`. */
export const detectionOutputOfYoloV2 = defineForkLayer({
  type: 'DetectionOutput',
  category: 'vision',
  summary,
  param: 'detection_output_param',
  bottoms: atLeast(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer =>
    knowsClasses(layer, 'detection_output_param') && isOneImage(layer) ? { tops: [detections] } : undefined,
  withoutRank: () => [detections],
  notes: [row, 'It reads one image at a time, unlike the DetectionOutput of SSD.'],
});

/** MobileNet-YOLO: `YoloDetectionOutputLayer::LayerSetUp` and `Reshape`. */
export const yoloDetectionOutput = defineForkLayer({
  type: 'YoloDetectionOutput',
  category: 'vision',
  summary,
  param: 'yolo_detection_output_param',
  bottoms: atLeast(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer => (knowsClasses(layer, 'yolo_detection_output_param') ? { tops: [detections] } : undefined),
  withoutRank: () => [detections],
  notes: [row, 'It is for YOLO v2; side is not read, but is the width of the bottom.'],
});

/** MobileNet-YOLO: `Yolov3DetectionOutputLayer::LayerSetUp` and `Reshape`. */
export const yolov3DetectionOutput = defineForkLayer({
  type: 'Yolov3DetectionOutput',
  category: 'vision',
  summary,
  param: 'yolov3_detection_output_param',
  bottoms: atLeast(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer =>
    knowsClasses(layer, 'yolov3_detection_output_param') && isBottomForEachGroup(layer)
      ? { tops: [detections] }
      : undefined,
  withoutRank: () => [detections],
  notes: [row, 'There is a bottom for each scale; mask lists the anchors of all of them, one after another.'],
});

/** One row for each box that is kept; 1 row before the net has run. */
const detections: Shape = [1, 1, unknown('the number of boxes kept depends on the data'), 7];

/** Whether `num_classes` is written, whatever it is. */
function knowsClasses<Settings extends { readonly num_classes: number }>(
  { param, report }: { readonly param: Settings } & Pick<ForkSetUp, 'report'>,
  path: string,
): boolean {
  if (has<Settings>(param, 'num_classes')) return true;
  report(notPositive, { field: 'num_classes' }, { field: `${path}.num_classes` });
  return false;
}

function isOneImage(layer: ForkSetUp<'detection_output_param'>): boolean {
  const shape = legacyBottom(layer);
  if (!shape) return false;
  if (!isKnown(shape[0]) || shape[0] === 1) return true;
  reportBottom(layer, 0, 'a batch of 1');
  return false;
}

function isBottomForEachGroup({
  param,
  bottoms,
  report,
}: ForkSetUp<'yolov3_detection_output_param'>): boolean {
  const { mask_group_num: value } = param;
  const field = 'mask_group_num';
  const needs = `${bottoms.length}, the number of bottoms`;
  if (value === bottoms.length) return true;
  report(valueOutOfBounds, { field, value, needs }, { field: `yolov3_detection_output_param.${field}` });
  return false;
}
