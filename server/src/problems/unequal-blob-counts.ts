import { defineProblem } from './define.ts';

/** A layer that makes one top for each bottom, with another number of tops. */
export const unequalBlobCounts = defineProblem<{ type: string; bottoms: number; tops: number }>({
  code: 'unequal-blob-counts',
  level: 'error',
  message: ({ type, bottoms, tops }) =>
    `${type} makes one top for each bottom: there are ${bottoms} bottoms, and ${tops} top${tops === 1 ? '' : 's'}.`,
});
