import { defineProblem } from './define.ts';

/** More `param` than the layer has learnable blobs. */
export const tooManyParams = defineProblem<{ layer: string; params: number; blobs: number }>({
  code: 'too-many-params',
  level: 'error',
  message: ({ params, blobs }) => {
    const has = blobs === 0 ? 'no learnable blobs' : `${blobs} learnable blob${blobs === 1 ? '' : 's'}`;
    return `There ${params === 1 ? 'is' : 'are'} ${params} param, but the layer has ${has}.`;
  },
});
