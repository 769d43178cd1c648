import { defineFork } from './fork.ts';

export const caffeFace = defineFork('caffe-face', []);
