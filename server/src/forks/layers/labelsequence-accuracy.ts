import { exactly } from '../../layers/define.ts';
import { scalar } from '../../layers/shape.ts';
import { defineForkLayer } from '../define.ts';

/** CRNN: `LabelsequenceAccuracyLayer::Reshape`. */
export const labelsequenceAccuracy = defineForkLayer({
  type: 'LabelsequenceAccuracy',
  category: 'metric',
  summary: 'The share of sequences that are read without a mistake, after repeats and blanks are dropped.',
  param: 'labelsequence_accuracy_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: () => ({ tops: [scalar] }),
  withoutRank: () => [scalar],
  notes: [
    'Bottoms: scores N × T × C, and labels N × L. CtcLoss takes T × N × C: a Permute goes between them.',
    'That both have one batch is checked only when it runs.',
  ],
});
