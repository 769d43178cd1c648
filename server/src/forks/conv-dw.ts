import { defineFork } from './fork.ts';

export const convDw = defineFork('conv-dw', []);
