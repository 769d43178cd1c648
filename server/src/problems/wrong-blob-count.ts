import { defineProblem } from './define.ts';

/** A layer with another number of bottoms or tops than its type takes. */
export const wrongBlobCount = defineProblem<{
  type: string;
  side: 'bottom' | 'top';
  count: number;
  min: number;
  max: number;
}>({
  code: 'wrong-blob-count',
  level: 'error',
  message: ({ type, side, count, min, max }) =>
    `${type} takes ${range(min, max)} ${side}${isOne(min, max) ? '' : 's'}, but has ${count}.`,
});

function isOne(min: number, max: number): boolean {
  return (Number.isFinite(max) ? max : min) === 1;
}

function range(min: number, max: number): string {
  if (min === max) return min === 0 ? 'no' : String(min);
  if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
  return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}
