import { defineProblem } from './define.ts';
import { knownToForks } from './forks.ts';

/** A type that stock Caffe does not have. */
export const unknownLayerType = defineProblem<{
  type: string;
  nearest?: string;
  /** The forks of Caffe that have it. */
  forks?: readonly string[];
}>({
  code: 'unknown-layer-type',
  level: 'error',
  message: ({ type, nearest, forks }) => {
    if (type === '') return 'The layer has no type.';
    return `Caffe has no layer type "${type}".${knownToForks(forks) || (nearest ? ` Did you mean "${nearest}"?` : '')}`;
  },
});
