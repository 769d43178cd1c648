import { defineFork } from './fork.ts';

export const deeplabV2 = defineFork('deeplab-v2', []);
