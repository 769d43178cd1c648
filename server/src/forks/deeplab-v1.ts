import { defineFork } from './fork.ts';

export const deeplabV1 = defineFork('deeplab-v1', []);
