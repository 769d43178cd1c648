import { defineProblem } from './define.ts';

/** A setting that has a newer form. */
export const deprecatedField = defineProblem<{ field: string; instead?: string }>({
  code: 'deprecated-field',
  level: 'information',
  tag: 'deprecated',
  message: ({ field, instead }) => `${field} is an older form${instead ? `: today it is ${instead}` : ''}.`,
});
