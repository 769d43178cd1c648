import { defineFork } from './fork.ts';

export const c3d11 = defineFork('c3d-1.1', []);
