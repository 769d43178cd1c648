import { defineFork } from './fork.ts';
import { convolutionDepthwise } from './layers/convolution-depthwise.ts';

export const convDw = defineFork('conv-dw', [convolutionDepthwise]);
