import { defineFork } from './fork.ts';
import { mish } from './layers/activations.ts';
import { convolutionDepthwise } from './layers/convolution-depthwise.ts';
import { upsampleOfDarknet } from './layers/upsample.ts';

export const yolov3Prototxt = defineFork('yolov3-prototxt', [upsampleOfDarknet, mish, convolutionDepthwise]);
