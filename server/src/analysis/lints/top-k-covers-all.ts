import { hasRank } from '../../layers/shape.ts';
import { topKCoversAll } from '../../problems/top-k-covers-all.ts';
import type { LayerLint } from './define.ts';

/** An Accuracy that counts as many of the best scores as there are. */
export const topKsThatCoverAll: LayerLint = ({ message, bottoms: [scores], report }) => {
  if (message.type !== 'Accuracy' || !scores || !hasRank(scores)) return;
  const { axis, top_k: topK } = message.accuracy_param;
  const classes = scores.at(axis);
  if (classes === topK) report(topKCoversAll, { topK }, { field: 'accuracy_param.top_k' });
};
