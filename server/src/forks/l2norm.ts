import { defineFork } from './fork.ts';

export const l2norm = defineFork('l2norm', []);
