import { defineProblem } from './define.ts';

/** A Reshape that would change the number of values. */
export const countChanges = defineProblem<{
  bottomShape: string;
  topShape: string;
  /** The number of values before and after, where both are known. */
  counts?: readonly [number, number];
}>({
  code: 'count-changes',
  level: 'error',
  message: ({ bottomShape, topShape, counts }) => {
    const [from, to] = counts ? counts.map(values) : ['', ''];
    return `${bottomShape}${from} cannot become ${topShape}${to}: the number of values must stay.`;
  },
});

function values(count: number): string {
  return ` (${count.toLocaleString('en-US')} value${count === 1 ? '' : 's'})`;
}
