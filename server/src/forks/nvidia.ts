import { defineFork } from './fork.ts';
import { annotatedData } from './layers/annotated-data.ts';
import { axpy } from './layers/axpy.ts';
import { batchNormOfNvidia } from './layers/batch-norm.ts';
import { detectNetTransformation } from './layers/detect-net.ts';
import { l1LossOfNvidia } from './layers/l1-loss.ts';
import { tensorRt } from './layers/tensor-rt.ts';
import { videoDataOfSsd } from './layers/video-data.ts';
import { detectorLayers } from './ssd.ts';

export const nvidia = defineFork('nvidia', [
  ...detectorLayers,
  annotatedData,
  videoDataOfSsd,
  axpy,
  batchNormOfNvidia,
  detectNetTransformation,
  l1LossOfNvidia,
  tensorRt,
]);
