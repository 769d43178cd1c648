import { defineProblem } from './define.ts';

/** A type that the V0 syntax does not have. */
export const unknownV0Type = defineProblem<{ type: string; nearest?: string }>({
  code: 'unknown-v0-type',
  level: 'error',
  message: ({ type, nearest }) =>
    `There is no layer type "${type}" in the V0 syntax.${nearest ? ` Did you mean "${nearest}"?` : ''}`,
});
