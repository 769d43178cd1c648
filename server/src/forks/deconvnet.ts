import { defineFork } from './fork.ts';

export const deconvnet = defineFork('deconvnet', []);
