import * as data from '../server/src/forks/data.generated.ts';
import { type Fork, forkOf } from '../server/src/forks/fork.ts';
import { forksOf } from '../server/src/forks/forks.ts';
import { list } from '../server/src/forks/list.ts';

// What the program loads in parts, put together for scripts and tests.

/** Every fork with all that its description says of it. */
export const allForks: readonly Fork[] = list.map(it => forkOf(it, data));

export const forks = forksOf(data);
