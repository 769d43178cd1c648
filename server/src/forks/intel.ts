import { defineFork } from './fork.ts';
import { spatialDropout } from './layers/activations.ts';
import { annotatedDataOfIntel } from './layers/annotated-data.ts';
import { mvnOfIntel, preluOfIntel } from './layers/any-axes.ts';
import { axpy } from './layers/axpy.ts';
import { batchNormOfIntel } from './layers/batch-norm.ts';
import { boxAnnotatorOhem } from './layers/box-annotator-ohem.ts';
import { boxDataOfIntel } from './layers/box-data.ts';
import { dataOfIntel, imageDataOfIntel } from './layers/data.ts';
import { evalDetectionOfIntel } from './layers/eval-detection.ts';
import { reshapeWithPixelShuffler } from './layers/pixel-shuffler.ts';
import { poolingOfIntel } from './layers/pooling-of-intel.ts';
import { psroiPooling } from './layers/psroi-pooling.ts';
import { pythonOfRfcn } from './layers/python.ts';
import { quantizedLayers } from './layers/quantized.ts';
import { reorg } from './layers/reorg.ts';
import { roiPoolingOfIntel } from './layers/roi-pooling.ts';
import { smoothL1LossOfFastRcnn, smoothL1LossOhem } from './layers/smooth-l1-loss.ts';
import { softmaxWithLossOhem } from './layers/softmax-with-loss.ts';
import { videoDataOfIntel } from './layers/video-data.ts';
import { weightedLossesOfIntel } from './layers/weighted-losses.ts';
import { regionLossUnchecked } from './layers/yolo-losses.ts';
import { detectorLayers } from './ssd.ts';

export const intel = defineFork('intel', [
  ...detectorLayers,
  annotatedDataOfIntel,
  videoDataOfIntel,
  dataOfIntel,
  imageDataOfIntel,
  ...quantizedLayers,
  poolingOfIntel,
  batchNormOfIntel,
  reshapeWithPixelShuffler,
  spatialDropout,
  axpy,
  roiPoolingOfIntel,
  psroiPooling,
  boxAnnotatorOhem,
  smoothL1LossOfFastRcnn,
  smoothL1LossOhem,
  softmaxWithLossOhem,
  ...weightedLossesOfIntel,
  preluOfIntel,
  mvnOfIntel,
  pythonOfRfcn,
  reorg,
  boxDataOfIntel,
  regionLossUnchecked,
  evalDetectionOfIntel,
]);
