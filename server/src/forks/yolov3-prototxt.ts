import { defineFork } from './fork.ts';
import { mish } from './layers/activations.ts';
import { upsampleOfDarknet } from './layers/upsample.ts';

export const yolov3Prototxt = defineFork('yolov3-prototxt', [upsampleOfDarknet, mish]);
