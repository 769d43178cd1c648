import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { exactly, type LayerContext } from '../../layers/define.ts';
import { isFilled } from '../../layers/filled.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, isKnown } from '../../layers/shape.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds, reportBottom } from './bounds.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** DeepLab: `BiasChannelLayer::LayerSetUp` and `Reshape`; only the second version knows labels per pixel. */
export const biasChannel = defineForkLayer({
  type: 'BiasChannel',
  category: 'loss',
  summary: 'Adds a bias to the scores of the classes that the labels name: for weak supervision.',
  param: 'bias_channel_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const { param } = layer;
    const isSound = (['bg_bias', 'fg_bias'] as const).every(field =>
      isInBounds(layer, `bias_channel_param.${field}`, atLeastZero(param[field])),
    );
    const scores = legacyBottom(layer, 0);
    if (!isSound || !scores) return undefined;
    const [num, , height, width] = scores;
    const fits =
      param.label_type === 'PIXEL'
        ? bottomHasLegacyShape(layer, 1, [num, 1, height, width], 'a label for each pixel')
        : isLabelList(layer, num);
    return fits ? { tops: [scores] } : undefined;
  },
  withoutRank: fourUnknownAxes,
  notes: [
    'Its second bottom is what UniqueLabel makes: the labels of each image, or with label_type: PIXEL of each pixel.',
  ],
});

/** DeepLab: `AdaptiveBiasChannelLayer::LayerSetUp` and `Reshape`. */
export const adaptiveBiasChannel = defineForkLayer({
  type: 'AdaptiveBiasChannel',
  category: 'loss',
  summary: 'Adds such biases to the scores that each class that is there gets its share of the pixels.',
  param: 'adaptive_bias_channel_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const scores = legacyBottom(layer, 0);
    if (!areSharesSound(layer) || !scores) return undefined;
    const [num, channels] = scores;
    if (isKnown(channels) && channels < 2)
      return reportBottom(layer, 0, 'at least 2 channels, the background and a class');
    return isLabelList(layer, num) ? { tops: [scores] } : undefined;
  },
  withoutRank: fourUnknownAxes,
  notes: ['Its second bottom is what UniqueLabel makes: the labels of each image.'],
});

function areSharesSound(layer: ForkSetUp<'adaptive_bias_channel_param'>): boolean {
  const { param } = layer;
  const path = 'adaptive_bias_channel_param';
  const isShare = (field: 'bg_portion' | 'fg_portion') => {
    const value = param[field];
    return isInBounds(layer, `${path}.${field}`, {
      value,
      isKept: value >= 0 && value <= 1,
      needs: '0 to 1',
    });
  };
  return (
    isPositive(layer, param.num_iter, `${path}.num_iter`, true) &&
    isInBounds(layer, `${path}.margin_others`, atLeastZero(param.margin_others)) &&
    isShare('bg_portion') &&
    isShare('fg_portion')
  );
}

function atLeastZero(value: number) {
  return { value, isKept: value >= 0, needs: 'at least 0' };
}

/** Whether the second bottom is a list of labels for each image of so many; reports it otherwise. */
function isLabelList(layer: LayerContext, num: Dim): boolean {
  const labels = legacyBottom(layer, 1);
  if (!labels) return false;
  const [, length] = labels;
  return (
    isFilled(layer, [length], 1) &&
    bottomHasLegacyShape(layer, 1, [num, length, 1, 1], 'the labels of each image')
  );
}
