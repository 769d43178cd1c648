import { exactly } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { has } from '../../schema/message.ts';
import { defineForkLoss, type ForkSetUp } from '../define.ts';
import { isInBounds } from './bounds.ts';
import { predictionsFit } from './predictions.ts';

type Context = ForkSetUp<'multibox_loss_param'>;

/** SSD: `MultiBoxLossLayer::LayerSetUp` and `Reshape`. */
export const multiBoxLoss = defineForkLoss({
  type: 'MultiBoxLoss',
  summary: 'Matches prior boxes with labels, and sums the losses of their locations and confidences.',
  param: 'multibox_loss_param',
  alsoReads: ['loss_param'],
  bottoms: exactly(4),
  check: areSettingsAndShapesSound,
  notes: [
    'Bottoms: locations, confidences, prior boxes, labels as AnnotatedData makes them; gradients go to the first two.',
    'Write normalization: VALID in loss_param: the loss is then divided by the number of matches.',
    'Far more priors are background than objects: mining_type: MAX_NEGATIVE keeps neg_pos_ratio of them for each match.',
  ],
});

/** RefineDet: its `MultiBoxLossLayer` does not look how many bottoms there are, two more being those of the first stage. */
export const multiBoxLossOfRefineDet = defineForkLoss({
  type: 'MultiBoxLoss',
  summary: multiBoxLoss.summary,
  param: 'multibox_loss_param',
  alsoReads: ['loss_param'],
  bottoms: { min: 4, max: Number.POSITIVE_INFINITY },
  check: areSettingsAndShapesSound,
  notes: [
    ...(multiBoxLoss.notes ?? []),
    'A fifth and a sixth bottom, confidences and locations of the first stage, drop the priors below objectness_score and refine the others.',
  ],
});

function areSettingsAndShapesSound(layer: Context): boolean {
  const { num_classes, share_location } = layer.param;
  return (
    areSettingsSound(layer) &&
    predictionsFit(layer, { locations: share_location ? 4 : 4 * num_classes, confidences: num_classes })
  );
}

function areSettingsSound(layer: Context): boolean {
  const { param, report } = layer;
  const path = 'multibox_loss_param';
  const { num_classes, background_label_id: background } = param;
  const mines = param.mining_type !== 'NONE';
  if (!isPositive(layer, num_classes, `${path}.num_classes`, has(param, 'num_classes'))) return false;
  if (has(param, 'do_neg_mining') && param.do_neg_mining !== mines) {
    const why = 'they contradict each other, and do_neg_mining is deprecated';
    const other = `mining_type: ${param.mining_type}`;
    report(conflictingFields, { field: 'do_neg_mining', other, why }, { field: `${path}.do_neg_mining` });
    return false;
  }
  if (mines && !param.share_location) {
    const facts = { field: 'share_location: false', other: `mining_type: ${param.mining_type}` };
    const why = 'only shared locations can be mined; mining_type: NONE turns it off';
    report(conflictingFields, { ...facts, why }, { field: `${path}.share_location` });
    return false;
  }
  return isInBounds(layer, `${path}.background_label_id`, {
    value: background,
    isKept: param.conf_loss_type !== 'SOFTMAX' || (background >= 0 && background < num_classes),
    needs: `a class, 0 to ${num_classes - 1}, with conf_loss_type: SOFTMAX`,
  });
}
