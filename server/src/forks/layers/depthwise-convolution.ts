import { convolution, convolve, forward } from '../../layers/convolution.ts';
import { convolutionSettings } from '../../layers/convolution-settings.ts';
import { defineForkLayer } from '../define.ts';

/** Its `DepthwiseConvolutionLayer` is Caffe's `ConvolutionLayer` with another kernel on the GPU. */
export const depthwiseConvolution = defineForkLayer({
  type: 'DepthwiseConvolution',
  category: 'vision',
  summary: 'A Convolution with a fast path for one filter per channel.',
  param: 'convolution_param',
  bottoms: convolution.bottoms,
  tops: convolution.tops,
  topsEqualBottoms: true,
  inPlace: 'corrupts',
  setUp: layer => convolve(layer, forward, convolutionSettings),
  notes: [
    'Write group and num_output, both the number of channels: with group left at 1 it is a full convolution.',
    'engine is not read.',
  ],
});
