import { defineFork } from './fork.ts';

export const senet = defineFork('senet', []);
