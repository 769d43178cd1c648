import { defineFork } from './fork.ts';
import { batchNormOfOldCaffe } from './layers/batch-norm.ts';
import { boxAnnotatorOhem } from './layers/box-annotator-ohem.ts';
import { psroiPooling } from './layers/psroi-pooling.ts';
import { pythonOfRfcn } from './layers/python.ts';
import { roiPooling } from './layers/roi-pooling.ts';
import { smoothL1LossOfRfcn } from './layers/smooth-l1-loss.ts';
import { softmaxWithLossOfRfcn } from './layers/softmax-with-loss.ts';

export const rfcn = defineFork('rfcn', [
  roiPooling,
  psroiPooling,
  boxAnnotatorOhem,
  smoothL1LossOfRfcn,
  softmaxWithLossOfRfcn,
  pythonOfRfcn,
  batchNormOfOldCaffe,
]);
