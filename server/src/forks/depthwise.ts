import { defineFork } from './fork.ts';
import { depthwiseConvolution } from './layers/depthwise-convolution.ts';

export const depthwise = defineFork('depthwise', [depthwiseConvolution]);
