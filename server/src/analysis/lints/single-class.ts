import { hasRank } from '../../layers/shape.ts';
import { singleClass } from '../../problems/single-class.ts';
import type { LayerLint } from './define.ts';

/** A softmax over one class, often meant for a question of yes or no. */
export const singleClasses: LayerLint = ({ message, bottoms: [scores], report }) => {
  const isLoss = message.type === 'SoftmaxWithLoss';
  if ((!isLoss && message.type !== 'Softmax') || !scores || !hasRank(scores)) return;
  const { axis } = message.softmax_param;
  if (scores.at(axis) === 1) report(singleClass, { axis, isLoss }, { field: 'bottom', index: 0 });
};
