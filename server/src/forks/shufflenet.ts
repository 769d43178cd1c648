import { defineFork } from './fork.ts';
import { convolutionDepthwise } from './layers/convolution-depthwise.ts';
import { shuffleChannel } from './layers/shuffle-channel.ts';

export const shufflenet = defineFork('shufflenet', [shuffleChannel, convolutionDepthwise]);
