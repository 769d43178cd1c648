import { defineProblem } from './define.ts';

/** A layer that cannot write over its own bottom. */
export const inPlaceRefused = defineProblem<{ type: string; blob: string }>({
  code: 'in-place-refused',
  level: 'error',
  message: ({ type, blob }) => `${type} does not work in place: give its top another name than "${blob}".`,
});
