import { fullCount } from '../features/numbers.ts';

/** A number with its noun: `1 error`, `2,000 errors`; `? errors` of what is not known. */
export function counted(count: number | null, noun: string): string {
  return `${count === null ? '?' : fullCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
