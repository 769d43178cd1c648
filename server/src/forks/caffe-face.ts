import { defineFork } from './fork.ts';
import { centerLoss } from './layers/center-loss.ts';

export const caffeFace = defineFork('caffe-face', [centerLoss]);
