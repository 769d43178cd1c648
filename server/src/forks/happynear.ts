import { defineFork } from './fork.ts';

export const happynear = defineFork('happynear', []);
