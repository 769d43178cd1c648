import { layerAt } from '../../analysis/in-states.ts';
import { lossWeightCount } from '../../problems/loss-weight-count.ts';
import { shifted } from '../../text/span.ts';
import { insertingBehind } from '../edits/insert-field.ts';
import { fixerFor } from './fix.ts';
import { lastField } from './last-field.ts';
import { removingSurplus } from './surplus.ts';

/** One loss_weight for each top. */
export const fixLossWeightCount = fixerFor(
  lossWeightCount,
  function* ({ analysis, facts: { weights, tops }, span }) {
    const layer = layerAt(analysis, span.start)?.layer;
    if (!layer) return;
    if (weights > tops)
      yield {
        title: 'Remove the surplus loss_weight',
        edits: removingSurplus(analysis, layer, 'loss_weight', tops),
        isPreferred: true,
      };
    const place = lastField(layer, ['loss_weight', 'top']);
    if (weights < tops && weights > 0 && place) {
      const zeros = Array<string>(tops - weights)
        .fill('loss_weight: 0')
        .join(' ');
      yield {
        title: 'Give the other tops the weight 0',
        edits: [insertingBehind(analysis.text, shifted(place, layer.base), zeros)],
      };
    }
    if (weights > 0)
      yield { title: 'Remove all loss_weight', edits: removingSurplus(analysis, layer, 'loss_weight', 0) };
  },
);
