import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { between, exactly } from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { isPositive } from '../../layers/settings.ts';
import { differ, scalar } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';

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

/** The CTCLoss with `ctc_param`, and the ports of warp-ctc without settings. */
export const ctcLoss = defineForkLayer({
  type: 'CTCLoss',
  category: 'loss',
  summary,
  param: 'ctc_param',
  bottoms: between(2, 4),
  tops: exactly(1),
  autoTops: true,
  inPlace: 'corrupts',
  setUp: () => ({ tops: [scalar] }),
  withoutRank: () => [scalar],
  notes: [
    'Bottoms: scores and labels, or scores T × N × C, indicators T × N of where sequences go on, and labels; ports of warp-ctc differ in their number and order.',
    'blank_index counts from the end where it is negative.',
    'No label may be longer than the number of time steps; its layer checks that, and Prototxt does not.',
  ],
});
