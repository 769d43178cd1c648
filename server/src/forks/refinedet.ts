import { defineFork } from './fork.ts';
import { detectionOutputOfRefineDet } from './layers/detection-output.ts';
import { multiBoxLossOfRefineDet } from './layers/multi-box-loss.ts';
import { ssdLayers } from './ssd.ts';

export const refinedet = defineFork('refinedet', [
  ...ssdLayers,
  detectionOutputOfRefineDet,
  multiBoxLossOfRefineDet,
]);
