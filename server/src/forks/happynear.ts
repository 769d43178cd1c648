import { defineFork } from './fork.ts';
import { axpy } from './layers/axpy.ts';
import { bnOfYjxiong } from './layers/bn.ts';
import { centerLoss } from './layers/center-loss.ts';
import { flip } from './layers/flip.ts';
import { imageDataOfHappynear } from './layers/image-data.ts';
import { innerDistance } from './layers/inner-distance.ts';
import { local } from './layers/local.ts';
import { normalizeOfHappynear } from './layers/normalize.ts';
import { permute } from './layers/permute.ts';
import { proposalOfHappynear } from './layers/proposal-of-happynear.ts';
import { psroiPooling } from './layers/psroi-pooling.ts';
import { resizeOfHappynear } from './layers/resize-of-happynear.ts';
import { roiPooling } from './layers/roi-pooling.ts';
import { tripletLoss } from './layers/triplet-loss.ts';
import { contrastiveLossOfHappynear, weightedLossesOfHappynear } from './layers/weighted-losses.ts';

export const happynear = defineFork('happynear', [
  resizeOfHappynear,
  normalizeOfHappynear,
  tripletLoss,
  flip,
  psroiPooling,
  permute,
  centerLoss,
  bnOfYjxiong,
  axpy,
  proposalOfHappynear,
  roiPooling,
  local,
  innerDistance,
  ...weightedLossesOfHappynear,
  contrastiveLossOfHappynear,
  imageDataOfHappynear,
]);
