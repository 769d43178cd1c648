import { defineProblem } from './define.ts';

/** A BatchNorm that normalises by the batch while testing. */
export const batchStatisticsInTest = defineProblem<{
  /** How many further layers are told the same. */
  others: number;
}>({
  code: 'batch-statistics-in-test',
  level: 'information',
  message: ({ others }) => {
    const also = others === 0 ? '' : ` (so do ${others} more layers)`;
    return `use_global_stats: false makes results depend on the rest of the batch also in TEST${also}; left out, Caffe chooses by phase.`;
  },
});
