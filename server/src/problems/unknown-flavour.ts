import { defineProblem } from './define.ts';

/** A header that names a Caffe nobody knows here. */
export const unknownFlavour = defineProblem<{ flavour: string; nearest?: string }>({
  code: 'unknown-flavour',
  level: 'warning',
  message: ({ flavour, nearest }) =>
    flavour === ''
      ? 'The comment names no Caffe: write the id of one, such as ssd.'
      : `No Caffe is known here as "${flavour}".${nearest ? ` Did you mean ${nearest}?` : ''}`,
});
