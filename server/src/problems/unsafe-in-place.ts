import { defineProblem } from './define.ts';

/** A layer in place that needs what it overwrites. */
export const unsafeInPlace = defineProblem<{ type: string; blob: string; harm: 'values' | 'gradient' }>({
  code: 'unsafe-in-place',
  level: 'warning',
  message: ({ type, blob, harm }) =>
    harm === 'values'
      ? `${type} does not work in place: it overwrites "${blob}" while it still needs it.`
      : `${type} in place learns wrongly: its gradient needs the "${blob}" that it overwrites.`,
});
