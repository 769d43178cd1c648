import { defineFork } from './fork.ts';
import { convolutionOfOldCaffe, deconvolutionOfOldCaffe } from './layers/convolution.ts';
import { roiPooling } from './layers/roi-pooling.ts';

export const fasterRcnn = defineFork('faster-rcnn', [
  roiPooling,
  convolutionOfOldCaffe,
  deconvolutionOfOldCaffe,
]);
