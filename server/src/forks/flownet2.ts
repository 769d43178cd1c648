import { defineFork } from './fork.ts';
import { accum } from './layers/accum.ts';
import { augmentations } from './layers/augmentation.ts';
import { batchNormOfOldCaffe } from './layers/batch-norm.ts';
import { correlations } from './layers/correlation.ts';
import { customData } from './layers/custom-data.ts';
import { disparityData } from './layers/disparity-data.ts';
import { eltwiseOfFlownet } from './layers/eltwise.ts';
import { fileLayers } from './layers/files.ts';
import { flowLayers } from './layers/flow.ts';
import { flownetLosses } from './layers/l1-loss.ts';
import { mean } from './layers/mean.ts';
import { negRelu } from './layers/neg-relu.ts';
import { resamples } from './layers/resample.ts';

/** What Synopsys took up as it is. */
export const flownetLayers = [
  ...correlations,
  ...resamples,
  ...flowLayers,
  accum,
  ...augmentations,
  mean,
  ...flownetLosses,
];

export const flownet2 = defineFork('flownet2', [
  ...flownetLayers,
  eltwiseOfFlownet,
  batchNormOfOldCaffe,
  negRelu,
  customData,
  disparityData,
  ...fileLayers,
]);
