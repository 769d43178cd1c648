import { canonicalAxis } from '../../layers/axis.ts';
import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { atLeast, exactly, type Outcome } from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, differ, product, scalar } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { legacyBottom } from './legacy.ts';
import { firstShaped } from './unshaped.ts';

/** caffe-face and happynear: `CenterLossLayer::LayerSetUp` and `Reshape`. */
export const centerLoss = defineForkLayer({
  type: 'CenterLoss',
  category: 'loss',
  summary: 'Half the mean squared distance of each feature from the learned centre of its class.',
  param: 'center_loss_param',
  bottoms: exactly(2),
  tops: atLeast(1),
  inPlace: 'corrupts',
  setUp: measure,
  withoutRank: ({ topCount }) => firstShaped(scalar, topCount, 'CenterLoss'),
  notes: [
    'Its loss_weight is not 1 unless it is written: without one the loss is computed and not trained.',
    'num_output is the number of classes, and the second bottom holds one label for each feature.',
    'It goes beside a SoftmaxWithLoss on the same features, with a loss_weight of about 0.01.',
  ],
});

function measure(layer: ForkSetUp<'center_loss_param'>): Outcome | undefined {
  const { param, bottom, topCount } = layer;
  const axis = canonicalAxis(layer, bottom, param.axis, { field: 'center_loss_param.axis' });
  const isSized = isPositive(
    layer,
    param.num_output,
    'center_loss_param.num_output',
    has(param, 'num_output'),
  );
  const features = legacyBottom(layer, 0);
  if (axis === undefined || !isSized || !features || !areLabelsFitting(layer, features[0])) return undefined;
  const centres = [param.num_output, product(bottom.slice(axis))];
  const filler = { param: param.center_filler, field: 'center_loss_param.center_filler' };
  return {
    tops: firstShaped(scalar, topCount, 'CenterLoss'),
    params: [{ role: 'centre', shape: centres, filler }],
  };
}

/** Whether there is a label for each feature; reports it otherwise. */
function areLabelsFitting(layer: ForkSetUp<'center_loss_param'>, batch: Dim): boolean {
  const [, [labels = 1] = scalar] = layer.bottoms;
  if (!bottomHasLegacyShape(layer, 1, [labels, 1, 1, 1], 'one label for each feature')) return false;
  if (!differ(batch, labels)) return true;
  reportDifferent(layer, 1, 'axis 0, the batch, must be the same', { axes: [0, 0] });
  return false;
}
