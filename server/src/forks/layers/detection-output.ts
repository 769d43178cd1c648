import { atLeast, between, type Count, exactly, type LayerDefinition } from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import {
  type Dim,
  differ,
  isKnown,
  product,
  quotient,
  type Shape,
  sum,
  unknown,
} from '../../layers/shape.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { refusedField } from '../../problems/refused-field.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds, reportBottom } from './bounds.ts';
import { legacyBottom } from './legacy.ts';
import { predictionsFit } from './predictions.ts';

type DetectionOutput = ForkSetUp<'detection_output_param'>;

const notes = [
  'A row of the top is a box: the index of its image in the batch, its class, its confidence, then xmin, ymin, xmax, ymax as parts of the image.',
  'Where nothing is detected there is one row of -1 for each image.',
];

/** SSD: `DetectionOutputLayer::LayerSetUp` and `Reshape`. */
export const detectionOutput = detectionOutputWith(between(3, 4), [
  'Bottoms: locations, confidences, prior boxes; a fourth, the data, is only looked at to visualize.',
  ...notes,
]);

/** RefineDet: `DetectionOutputLayer`, with confidences and locations of a first stage. */
export const detectionOutputOfRefineDet = detectionOutputWith(between(3, 5), [
  'Bottoms: locations, confidences, prior boxes, then confidences and locations of the first stage, which refine the prior boxes.',
  ...notes,
]);

/** Synopsys: `DetectionOutputLayer`, which also reads the bottoms of each source by themselves. */
export const detectionOutputOfSynopsys: LayerDefinition = defineForkLayer({
  type: 'DetectionOutput',
  category: 'vision',
  summary: detectionOutput.summary,
  param: 'detection_output_param',
  alsoReads: ['transform_param'],
  bottoms: atLeast(3),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer =>
    areSettingsSound(layer) && isTfliteSound(layer) && sourcesFit(layer)
      ? { tops: [detectionsOfSynopsys(layer)] }
      : undefined,
  withoutRank: layer => [detectionsOfSynopsys(layer)],
  notes: [
    'With at least nbottom bottoms, 6 if it is not written, these are the confidences of each source, then their locations, then their prior boxes.',
    'tflite_detection makes a row for each of keep_top_k boxes, as TensorFlow Lite does.',
    ...notes,
  ],
});

function detectionOutputWith(bottoms: Count, notes: readonly string[]): LayerDefinition {
  return defineForkLayer({
    type: 'DetectionOutput',
    category: 'vision',
    summary: 'Turns the locations and confidences of prior boxes into the boxes of what is detected.',
    param: 'detection_output_param',
    alsoReads: ['transform_param'],
    bottoms,
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp: layer =>
      areSettingsSound(layer) && predictionsFit(layer, valuesPerPrior(layer))
        ? { tops: [detections(layer)] }
        : undefined,
    withoutRank: layer => [detections(layer)],
    notes,
  });
}

/** Whether the settings can be used; reports those that cannot. */
function areSettingsSound(layer: DetectionOutput): boolean {
  const { param, report } = layer;
  const at = 'detection_output_param';
  if (!has(param, 'num_classes')) {
    report(notPositive, { field: 'num_classes' }, { field: `${at}.num_classes` });
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
function valuesPerPrior({ param: { num_classes, share_location = true } }: Pick<DetectionOutput, 'param'>) {
  return { locations: share_location ? 4 : 4 * num_classes, confidences: num_classes };
}

/** One row for each box that is kept. */
function detections({ param: { keep_top_k = -1 } }: Pick<DetectionOutput, 'param'>): Shape {
  const most = keep_top_k > 0 ? `, at most ${keep_top_k} for each image` : '';
  return [1, 1, unknown(`the number of boxes kept depends on the data${most}`), 7];
}

/** Whether TensorFlow Lite's way is one that Synopsys knows, and counts its rows. */
function isTfliteSound(layer: DetectionOutput): boolean {
  const { tflite_detection, tflite_use_regular_nms, keep_top_k: value = -1 } = layer.param;
  const path = 'detection_output_param';
  if (tflite_use_regular_nms) {
    const field = 'tflite_use_regular_nms';
    const facts = { type: 'DetectionOutput', field, instead: 'it does not know that way yet; leave it out' };
    layer.report(refusedField, facts, { field: `${path}.${field}` });
    return false;
  }
  const isKept = !tflite_detection || value >= 0;
  return isInBounds(layer, `${path}.keep_top_k`, {
    value,
    isKept,
    needs: 'at least 0 with tflite_detection',
  });
}

function detectionsOfSynopsys(layer: Pick<DetectionOutput, 'param'>): Shape {
  const { tflite_detection = false, max_classes_per_detection = 1, keep_top_k = -1 } = layer.param;
  return tflite_detection ? [max_classes_per_detection * keep_top_k, 7] : detections(layer);
}

/** How the bottoms are shared out among the sources decides what can be compared. */
function sourcesFit(layer: DetectionOutput): boolean {
  const { nbottom: sources = 6, arm_conf_no_concat, arm_loc_no_concat } = layer.param;
  const { length } = layer.bottoms;
  const hasFirstStage = Boolean(arm_conf_no_concat || arm_loc_no_concat);
  if (hasFirstStage ? length !== 4 * sources + 1 : length < sources)
    return predictionsFit(layer, valuesPerPrior(layer));
  const areApart = hasFirstStage || sources === 1 || length > 2 * sources;
  if (!areApart || length < 2 * sources) return true;
  return sourcesAgree(layer, sources, hasFirstStage || length < 3 * sources || sources === 1);
}

/** Whether the sums over all sources fit the number of prior boxes. */
function sourcesAgree(layer: DetectionOutput, sources: number, areJoined: boolean): boolean {
  const shapes = layer.bottoms.map((_, i) => legacyBottom(layer, i));
  if (shapes.includes(undefined)) return false;
  for (const i of Array(sources).keys())
    if (differ(shapes[i]?.[0] ?? 1, shapes[i + sources]?.[0] ?? 1)) {
      const rule = 'axis 0, the batch, must be the same';
      reportDifferent(layer, i + sources, rule, { other: i, axes: [0, 0] });
      return false;
    }
  if (layer.param.no_permute) return true;
  const total = (from: number, count: number, axis: 1 | 2) =>
    sum(shapes.slice(from, from + count).map(shape => shape?.[axis] ?? 1));
  const priors = quotient(total(2 * sources, areJoined ? 1 : sources, 2), 4);
  const { locations, confidences } = valuesPerPrior(layer);
  return (
    isTotal(layer, 0, total(0, sources, 1), product([priors, confidences]), 'confidences') &&
    isTotal(layer, sources, total(sources, sources, 1), product([priors, locations]), 'locations')
  );
}

function isTotal(layer: DetectionOutput, i: number, total: Dim, needs: Dim, what: string): boolean {
  if (!isKnown(total) || !isKnown(needs) || total === needs) return true;
  reportBottom(layer, i, `with the bottoms behind it ${needs} ${what} in axis 1, not ${total}`);
  return false;
}
