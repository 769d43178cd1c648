import { defineProblem } from './define.ts';

/** A field that the layer type refuses to see. */
export const refusedField = defineProblem<{ type: string; field: string; instead: string }>({
  code: 'refused-field',
  level: 'error',
  message: ({ type, field, instead }) => `${type} stops at ${field}: ${instead}.`,
});
