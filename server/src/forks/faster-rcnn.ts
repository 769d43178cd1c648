import { defineFork } from './fork.ts';
import { argMaxOfOldCaffe } from './layers/arg-max.ts';
import { convolutionOfOldCaffe, deconvolutionOfOldCaffe } from './layers/convolution.ts';
import { roiPooling } from './layers/roi-pooling.ts';
import { smoothL1LossOfFastRcnn } from './layers/smooth-l1-loss.ts';

export const fasterRcnn = defineFork('faster-rcnn', [
  roiPooling,
  smoothL1LossOfFastRcnn,
  argMaxOfOldCaffe,
  convolutionOfOldCaffe,
  deconvolutionOfOldCaffe,
]);
