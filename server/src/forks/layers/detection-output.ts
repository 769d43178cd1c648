import { between, exactly } from '../../layers/define.ts';
import { type Shape, unknown } from '../../layers/shape.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds } from './bounds.ts';
import { predictionsFit } from './predictions.ts';

export type DetectionOutput = ForkSetUp<'detection_output_param'>;

/** SSD: `DetectionOutputLayer::LayerSetUp` and `Reshape`. */
export const detectionOutput = defineForkLayer({
  type: 'DetectionOutput',
  category: 'vision',
  summary: 'Turns the locations and confidences of prior boxes into the boxes of what is detected.',
  param: 'detection_output_param',
  bottoms: between(3, 4),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer =>
    areSettingsSound(layer) && predictionsFit(layer, valuesPerPrior(layer))
      ? { tops: [detections(layer)] }
      : undefined,
  withoutRank: layer => [detections(layer)],
  notes: [
    'Bottoms: locations, confidences, prior boxes; a fourth, the data, is only looked at to visualize.',
    'A row of the top is a box: the index of its image in the batch, its class, its confidence, then xmin, ymin, xmax, ymax as parts of the image.',
    'Where nothing is detected there is one row of -1 for each image.',
  ],
});

/** Whether the settings can be used; reports those that cannot. */
export function areSettingsSound(layer: DetectionOutput): boolean {
  const { param, report } = layer;
  const at = 'detection_output_param';
  if (!has(param, 'num_classes')) {
    report(notPositive, { field: 'num_classes' }, { field: at });
    return false;
  }
  const { nms_threshold: threshold = 0.3, eta = 1 } = param.nms_param ?? {};
  const isThresholdSound = isInBounds(layer, `${at}.nms_param.nms_threshold`, {
    value: threshold,
    isKept: threshold >= 0,
    needs: 'at least 0',
  });
  const isEtaSound = isInBounds(layer, `${at}.nms_param.eta`, {
    value: eta,
    isKept: eta > 0 && eta <= 1,
    needs: 'more than 0 and at most 1',
  });
  return isThresholdSound && isEtaSound;
}

/** How many values there are for each prior box. */
export function valuesPerPrior({
  param: { num_classes, share_location = true },
}: Pick<DetectionOutput, 'param'>) {
  return { locations: share_location ? 4 : 4 * num_classes, confidences: num_classes };
}

/** One row for each box that is kept. */
export function detections({ param: { keep_top_k = -1 } }: Pick<DetectionOutput, 'param'>): Shape {
  const most = keep_top_k > 0 ? `, at most ${keep_top_k} for each image` : '';
  return [1, 1, unknown(`the number of boxes kept depends on the data${most}`), 7];
}
