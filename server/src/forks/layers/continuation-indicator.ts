import { exactly } from '../../layers/define.ts';
import { positiveSize } from '../../layers/settings.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';

/** CRNN: `ContinuationIndicatorLayer::LayerSetUp` and `Reshape`. */
export const continuationIndicator = defineForkLayer({
  type: 'ContinuationIndicator',
  category: 'recurrent',
  summary:
    'Makes the second bottom of an LSTM for sequences of one length: 0 in the first step, 1 in others.',
  param: 'continuation_indicator_param',
  bottoms: exactly(0),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const { param } = layer;
    const top = (['time_step', 'batch_size'] as const).map(field =>
      positiveSize(layer, param[field], `continuation_indicator_param.${field}`, has(param, field)),
    );
    return { tops: [top] };
  },
});
