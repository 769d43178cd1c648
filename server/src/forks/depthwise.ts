import { defineFork } from './fork.ts';

export const depthwise = defineFork('depthwise', []);
