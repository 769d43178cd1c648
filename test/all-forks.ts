import * as data from '../server/src/forks/data.generated.ts';
import { forksOf } from '../server/src/forks/forks.ts';

/** All forks, as the parts of the program that are loaded together make them. */
export const forks = forksOf(data);
