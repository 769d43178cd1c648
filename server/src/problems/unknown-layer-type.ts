import { defineProblem } from './define.ts';

/** A type that stock Caffe does not have. */
export const unknownLayerType = defineProblem<{ type: string; nearest?: string }>({
  code: 'unknown-layer-type',
  level: 'error',
  message: ({ type, nearest }) => {
    if (type === '') return 'The layer has no type.';
    return `Caffe has no layer type "${type}".${nearest ? ` Did you mean "${nearest}"?` : ''}`;
  },
});
