import { defineProblem } from './define.ts';

/** An integer that does not fit into the field's type. */
export const outOfRange = defineProblem<{
  field: string;
  type: string;
  value: string;
  least: number;
  most: number;
}>({
  code: 'out-of-range',
  level: 'error',
  message: ({ field, type, value, least, most }) =>
    `${value} does not fit: "${field}" takes whole numbers from ${least} to ${most} (${type}).`,
});
