import { defineProblem } from './define.ts';

/** A blob with a negative size, or with more axes than Caffe can hold. */
export const badBlobShape = defineProblem<{ what: string; shape: string; why: 'negative' | 'axes' }>({
  code: 'bad-blob-shape',
  level: 'error',
  message: ({ what, shape, why }) =>
    why === 'negative'
      ? `${what} would be ${shape}: a size cannot be negative.`
      : `${what} has more than 32 axes.`,
});
