import { topKTooLarge } from '../problems/top-k-too-large.ts';
import { canonicalAxis } from './axis.ts';
import { between, defineLayer, exactly, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { labelsFit } from './labels.ts';
import { isKnown, product, quotient, scalar, unknown } from './shape.ts';
import { lookSwapped } from './swapped.ts';

export const accuracy = defineLayer({
  type: 'Accuracy',
  category: 'metric',
  summary: 'The share of samples whose label is among the top_k best scores.',
  param: 'accuracy_param',
  bottoms: exactly(2),
  tops: between(1, 2),
  inPlace: 'corrupts',
  setUp(layer) {
    const { bottom, param, bottoms, topCount } = layer;
    if (!isFilled(layer, bottoms[1] ?? scalar, 1) || !enoughScores(layer)) return undefined;
    const axis = canonicalAxis(layer, bottom, param.axis, { field: 'accuracy_param.axis' });
    if (axis === undefined || !labelsFit(layer, axis)) return undefined;
    return { tops: [scalar, bottom.slice(axis, axis + 1)].slice(0, topCount) };
  },
  withoutRank: ({ topCount, reason }) => [scalar, [unknown(reason)]].slice(0, topCount),
  notes: [
    'A second top gives the accuracy of each class.',
    'Caffe makes no top for it: the net has to name one.',
  ],
});

function enoughScores(layer: SetUp<'accuracy_param'>): boolean {
  const { bottoms, param, report } = layer;
  const [predictions = scalar, labels = scalar] = bottoms;
  const scores = quotient(product(predictions), product(labels));
  if (!isKnown(scores) || param.top_k <= scores) return true;
  const facts = { topK: param.top_k, scores, ...(lookSwapped(layer) && { areSwapped: true as const }) };
  report(topKTooLarge, facts, { field: 'accuracy_param.top_k' });
  return false;
}
