import { defineFork } from './fork.ts';

export const nvidia = defineFork('nvidia', []);
