import { defineFork } from './fork.ts';

export const rfcn = defineFork('rfcn', []);
