import { defineFork } from './fork.ts';
import { accuracyOfSegnet } from './layers/accuracies.ts';
import { bnOfSegnet } from './layers/bn.ts';
import { convolutionOfOldCaffe, deconvolutionOfOldCaffe } from './layers/convolution.ts';
import { denseImageData } from './layers/dense-image-data.ts';
import { softmaxWithLossOfSegnet } from './layers/softmax-with-loss.ts';
import { upsampleOfSegnet } from './layers/upsample.ts';

export const segnet = defineFork('segnet', [
  bnOfSegnet,
  upsampleOfSegnet,
  denseImageData,
  softmaxWithLossOfSegnet,
  accuracyOfSegnet,
  convolutionOfOldCaffe,
  deconvolutionOfOldCaffe,
]);
