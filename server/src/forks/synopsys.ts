import { defineFork } from './fork.ts';
import {
  convolutionDepthwiseOfSynopsys,
  convolutionOfSynopsys,
  deconvolutionOfSynopsys,
} from './layers/padded-convolution.ts';
import { poolingOfSynopsys } from './layers/padded-pooling.ts';
import { ssdLayers } from './ssd.ts';

export const synopsys = defineFork('synopsys', [
  ...ssdLayers,
  convolutionOfSynopsys,
  deconvolutionOfSynopsys,
  convolutionDepthwiseOfSynopsys,
  poolingOfSynopsys,
]);
