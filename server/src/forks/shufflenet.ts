import { defineFork } from './fork.ts';

export const shufflenet = defineFork('shufflenet', []);
