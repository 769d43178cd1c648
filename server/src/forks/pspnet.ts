import { defineFork } from './fork.ts';

export const pspnet = defineFork('pspnet', []);
