import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { between, exactly, type LayerContext } from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { isPositive } from '../../layers/settings.ts';
import { differ, isKnown, scalar } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds } from './bounds.ts';
import { defineScalarLoss } from './scalar-loss.ts';

const summary = 'Connectionist temporal classification: how badly scores of time steps spell out a sequence.';

/** CRNN: `CtcLossLayer::LayerSetUp` and `Reshape`. */
export const ctcLossOfCrnn = defineForkLayer({
  type: 'CtcLoss',
  category: 'loss',
  summary,
  param: 'ctc_loss_param',
  bottoms: exactly(2),
  tops: exactly(1),
  autoTops: true,
  inPlace: 'corrupts',
  setUp(layer) {
    const { param, bottoms } = layer;
    const areSet = (['alphabet_size', 'time_step'] as const).map(field =>
      isPositive(layer, param[field], `ctc_loss_param.${field}`, has(param, field)),
    );
    const haveAxes =
      bottomHasAxes(layer, 0, 2, Number.POSITIVE_INFINITY, 'three: time steps, batch and symbols') &&
      bottomHasAxes(layer, 1, 1, Number.POSITIVE_INFINITY, 'two: batch and length of the labels');
    if (!areSet.every(Boolean) || !haveAxes) return undefined;
    const [[, batch = 1] = scalar, [sequences = 1] = scalar] = bottoms;
    if (!differ(batch, sequences)) return { tops: [scalar] };
    const axes = [1, 0] as const;
    return reportDifferent(layer, 1, 'axis 1 of the scores and axis 0 of the labels are the batch', { axes });
  },
  withoutRank: () => [scalar],
  notes: [
    'Bottoms: scores T × N × C before any softmax, and labels N × L; labels that are blank_label fill up shorter ones.',
    'time_step is T, and alphabet_size is C with the blank.',
  ],
});

/** The CTCLoss with `ctc_param`: `CTCLossLayer::Reshape`; of four bottoms, as ports of warp-ctc have them, nothing is known. */
export const ctcLoss = defineScalarLoss({
  type: 'CTCLoss',
  summary,
  param: 'ctc_param',
  bottoms: between(2, 4),
  check: layer => {
    // Others have this type without these settings, and their bottoms in another order.
    if (layer.bottoms.length > 3 || !has(layer.layer, 'ctc_param')) return true;
    const labels = layer.bottoms.length - 1;
    return (
      bottomHasAxes(layer, labels, 2, 2, '2: batch and labels') &&
      (labels === 1 ? scoresFit(layer) : sequencesFit(layer))
    );
  },
  notes: [
    'Two bottoms: scores with their axes in the order of nct_axis (batch, alphabet and time steps), and labels, batch × labels.',
    'Three bottoms: scores of a recurrent layer, time steps × batch × alphabet; 0 where a sequence begins; labels.',
    'CTC layers have the same name and other settings in almost every repository: look at the one at hand.',
  ],
});

/** Scores with their axes in any order. */
function scoresFit(layer: ForkSetUp<'ctc_param'>): boolean {
  if (!bottomHasAxes(layer, 0, 3, 4, '3 or 4')) return false;
  const [batch = 0, alphabet = 1, time = 2] = layer.param.nct_axis;
  return (
    hasBlank(layer, alphabet) &&
    axesAgree(layer, [0, 1], [batch, 0], 'both must hold the same batch') &&
    isLongEnough(layer, time, 1)
  );
}

/** Scores of a recurrent layer, with where its sequences begin. */
function sequencesFit(layer: ForkSetUp<'ctc_param'>): boolean {
  return (
    bottomHasAxes(layer, 0, 3, 4, '3: time steps, batch and alphabet') &&
    bottomHasAxes(layer, 1, 2, 2, '2: time steps and batch') &&
    hasBlank(layer, 2) &&
    axesAgree(layer, [0, 1], [0, 0], 'both must hold the same time steps') &&
    axesAgree(layer, [0, 1], [1, 1], 'both must hold the same batch') &&
    axesAgree(layer, [0, 2], [1, 0], 'both must hold the same batch') &&
    isLongEnough(layer, 0, 2)
  );
}

function hasBlank(layer: ForkSetUp<'ctc_param'>, axis: number): boolean {
  const size = layer.bottom[axis];
  if (size === undefined || !isKnown(size)) return true;
  const value = layer.param.blank_index;
  const needs = `one of the ${size} symbols of the first bottom, 0 to ${size - 1}`;
  return isInBounds(layer, 'ctc_param.blank_index', { value, isKept: value < size, needs });
}

/** Whether there are as many time steps as labels at least. */
function isLongEnough(layer: LayerContext, axis: number, labels: number): boolean {
  const steps = layer.bottom[axis];
  const [, count] = layer.bottoms[labels] ?? scalar;
  if (steps === undefined || count === undefined || !isKnown(steps) || !isKnown(count) || steps >= count)
    return true;
  reportDifferent(layer, labels, `${steps} time steps are fewer than ${count} labels`, { axes: [axis, 1] });
  return false;
}

function axesAgree(
  layer: LayerContext,
  [a, b]: readonly [number, number],
  axes: readonly [number, number],
  rule: string,
): boolean {
  const [first, second] = [layer.bottoms[a]?.[axes[0]], layer.bottoms[b]?.[axes[1]]];
  if (first === undefined || second === undefined || !differ(first, second)) return true;
  reportDifferent(layer, b, rule, { other: a, axes });
  return false;
}
