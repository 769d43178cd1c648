import { atLeast, exactly } from '../../layers/define.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** MobileNet-YOLO: `SegmentationEvaluateLayer::LayerSetUp` and `Reshape`. */
export const segmentationEvaluate = defineForkLayer({
  type: 'SegmentationEvaluate',
  category: 'metric',
  summary: 'Tells how well the maps of a segmentation cover their labels.',
  param: 'segmentation_evaluate_param',
  bottoms: atLeast(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { param, report } = layer;
    const labels = legacyBottom(layer, 1);
    const path = 'segmentation_evaluate_param';
    if (!has(param, 'num_classes'))
      return report(notPositive, { field: 'num_classes' }, { field: `${path}.num_classes` });
    return labels && { tops: [[1, 1, 1, labels[1]]] };
  },
  withoutRank: fourUnknownAxes,
  notes: ['The top has one value for each channel of the labels.'],
});

/** MobileNet-YOLO: `AssistedExcitationLayer::Reshape`. */
export const assistedExcitation = defineForkLayer({
  type: 'AssistedExcitation',
  category: 'vision',
  summary: 'Raises what lies inside the labelled boxes, less and less while training.',
  bottoms: exactly(3),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: ({ bottom }) => ({ tops: [bottom] }),
  withoutRank: ({ bottoms }) => bottoms.slice(0, 1),
});
