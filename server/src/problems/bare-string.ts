import { defineProblem } from './define.ts';

/** A string without its quotes. */
export const bareString = defineProblem<{
  field: string;
  value: string;
  /** The type of today for one of the V1 syntax. */
  today?: string;
}>({
  code: 'bare-string',
  level: 'error',
  message: ({ field, value, today }) =>
    today === undefined
      ? `"${field}" takes a string: write "${value}" in quotes.`
      : `${value} is the V1 syntax of "layers"; today: ${field}: "${today}".`,
});
