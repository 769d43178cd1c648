import { defineFork } from './fork.ts';
import { annotatedData } from './layers/annotated-data.ts';
import { dataOfSsd, imageDataOfSsd } from './layers/data.ts';
import { detectionEvaluate } from './layers/detection-evaluate.ts';
import { detectionOutput } from './layers/detection-output.ts';
import { multiBoxLoss } from './layers/multi-box-loss.ts';
import { normalizeOfSsd } from './layers/normalize.ts';
import { permute } from './layers/permute.ts';
import { priorBox } from './layers/prior-box.ts';
import { smoothL1LossOfSsd } from './layers/smooth-l1-loss.ts';
import { videoDataOfSsd } from './layers/video-data.ts';

/** What makes a detector. */
export const detectorLayers = [
  permute,
  normalizeOfSsd,
  priorBox,
  detectionOutput,
  detectionEvaluate,
  multiBoxLoss,
  smoothL1LossOfSsd,
];

/** What other forks took up as it is. */
export const ssdLayers = [...detectorLayers, annotatedData, videoDataOfSsd, dataOfSsd, imageDataOfSsd];

export const ssd = defineFork('ssd', ssdLayers);
