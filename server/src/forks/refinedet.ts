import { defineFork } from './fork.ts';

export const refinedet = defineFork('refinedet', []);
