import { batchStatisticsInTest } from '../../problems/batch-statistics-in-test.ts';
import { has } from '../../schema/message.ts';
import type { NetLint } from './define.ts';
import { problemAt } from './problem-at.ts';

/** BatchNorm layers that are told not to use what they learned, in the phase that is there to use it; said once. */
export const batchStatisticsInTests: NetLint = ({ state, graph: { nodes } }) => {
  if (state.phase !== 'TEST') return [];
  const [first, ...others] = nodes.filter(({ layer: { message } }) => {
    const { type, batch_norm_param: param } = message;
    return type === 'BatchNorm' && has(param, 'use_global_stats') && !param.use_global_stats;
  });
  if (!first) return [];
  const at = { field: 'batch_norm_param.use_global_stats' };
  return [problemAt(first, at, batchStatisticsInTest, { others: others.length })];
};
