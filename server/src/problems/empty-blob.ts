import { defineProblem } from './define.ts';

/** A bottom without values, which the layer already needs when it is set up (Caffe: `Check failed: data_`). */
export const emptyBlob = defineProblem<{ blob: string; shape: string }>({
  code: 'empty-blob',
  level: 'error',
  message: ({ blob, shape }) =>
    `The bottom "${blob}" (${shape}) holds no values: no size that the layer reads may be 0.`,
});
