import { defineFork } from './fork.ts';

export const c3d10 = defineFork('c3d-1.0', []);
