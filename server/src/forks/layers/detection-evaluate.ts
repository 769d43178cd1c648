import { atLeast, exactly, type LayerDefinition } from '../../layers/define.ts';
import { differ, mapDims, type Shape, unknown } from '../../layers/shape.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds, reportBottom } from './bounds.ts';
import { legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'detection_evaluate_param'>;

/** SSD: `DetectionEvaluateLayer::LayerSetUp` and `Reshape`. */
export const detectionEvaluate = evaluating(
  layer => isTable(layer, 0, 7) && isTable(layer, 1, 8),
  ({ num_classes, background_label_id = 0 }) => (background_label_id === -1 ? num_classes : num_classes - 1),
);

/** YOLO v2: `DetectionEvaluateLayer::Reshape`, which has no background and other labels. */
export const detectionEvaluateOfYoloV2 = evaluating(
  layer => isTable(layer, 0, 7) && isOneImage(layer),
  ({ num_classes }) => num_classes,
);

function evaluating(
  areBoxes: (layer: Context) => boolean,
  rowsOf: (param: Context['param']) => number,
): LayerDefinition {
  return defineForkLayer({
    type: 'DetectionEvaluate',
    category: 'metric',
    summary: 'Tells of each detected box whether it hits one of the labels.',
    param: 'detection_evaluate_param',
    bottoms: atLeast(2),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp: layer =>
      areSettingsSound(layer) && areBoxes(layer)
        ? { tops: [verdicts(layer, rowsOf(layer.param))] }
        : undefined,
    withoutRank: ({ reason }) => [[1, 1, unknown(reason), 5]],
    notes: [
      'A row of the top is a class with its number of labels, or a detection: image, class, confidence, true positive, false positive.',
      'Only a solver with eval_type: "detection" makes a mean average precision of it.',
    ],
  });
}

function areSettingsSound(layer: Context): boolean {
  const { param, report } = layer;
  const at = 'detection_evaluate_param';
  if (!has(param, 'num_classes')) {
    report(notPositive, { field: 'num_classes' }, { field: `${at}.num_classes` });
    return false;
  }
  const { overlap_threshold: value } = param;
  return isInBounds(layer, `${at}.overlap_threshold`, { value, isKept: value > 0, needs: 'more than 0' });
}

function isTable(layer: Context, i: number, columns: number): boolean {
  const shape = legacyBottom(layer, i);
  if (!shape) return false;
  const [num, channels, , width] = shape;
  if (differ(num, 1) || differ(channels, 1) || differ(width, columns)) {
    reportBottom(layer, i, `1×1×boxes×${columns}`);
    return false;
  }
  return true;
}

function isOneImage(layer: Context): boolean {
  const labels = legacyBottom(layer, 1);
  if (!labels) return false;
  if (!differ(labels[0], 1)) return true;
  reportBottom(layer, 1, 'a batch of 1');
  return false;
}

/** One row for each class, and one for each detection with a label. */
function verdicts({ bottom }: Context, classes: number): Shape {
  const reason = `the number of boxes detected depends on the data; ${classes} rows are for the classes`;
  return [1, 1, mapDims([bottom[2] ?? 1], boxes => (boxes === 0 ? classes : unknown(reason))), 5];
}
