import { defineFork } from './fork.ts';
import { accuraciesOfDeconvnet, accuracyOfOldCaffe } from './layers/accuracies.ts';
import { bnOfSegnet } from './layers/bn.ts';
import { convolutionOfOldCaffe, deconvolutionOfOldCaffe } from './layers/convolution.ts';
import { cropOfOldCaffe } from './layers/crop.ts';
import { inFourAxes } from './layers/four-axes.ts';
import { imageSegDataOfOldCaffe, windowSegmentationData } from './layers/image-seg-data.ts';
import { dropoutChannel, reluOfDeconvnet } from './layers/neurons.ts';
import { lossesOfDeconvnet } from './layers/softmax-with-loss.ts';
import { unpooling } from './layers/unpooling.ts';

const own = [
  unpooling,
  bnOfSegnet,
  cropOfOldCaffe,
  imageSegDataOfOldCaffe,
  ...windowSegmentationData,
  ...accuraciesOfDeconvnet,
  ...lossesOfDeconvnet,
  dropoutChannel,
  convolutionOfOldCaffe,
  deconvolutionOfOldCaffe,
  accuracyOfOldCaffe,
  reluOfDeconvnet,
];

export const deconvnet = defineFork('deconvnet', own, { each: inFourAxes });
