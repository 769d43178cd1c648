import { defineFork } from './fork.ts';
import { argMaxOfOldCaffe } from './layers/arg-max.ts';
import { batchReduction } from './layers/batch-reduction.ts';
import { bnOfYjxiong, syncBn } from './layers/bn.ts';
import { convolutionOfYjxiong, deconvolutionOfOldCaffe } from './layers/convolution.ts';
import { mpiLayers } from './layers/mpi.ts';
import { normalizeOfYjxiong } from './layers/normalize.ts';
import { roiPooling } from './layers/roi-pooling.ts';
import { segData } from './layers/seg-data.ts';
import { smoothL1LossOfSsd } from './layers/smooth-l1-loss.ts';
import { videoDataOfYjxiong } from './layers/video-data.ts';

export const yjxiong = defineFork('yjxiong', [
  bnOfYjxiong,
  syncBn,
  batchReduction,
  ...mpiLayers,
  segData,
  videoDataOfYjxiong,
  normalizeOfYjxiong,
  roiPooling,
  smoothL1LossOfSsd,
  argMaxOfOldCaffe,
  convolutionOfYjxiong,
  deconvolutionOfOldCaffe,
]);
