import { defineFork } from './fork.ts';
import { batchNormOfOldCaffe } from './layers/batch-norm.ts';
import { boxDataOfYoloV2 } from './layers/box-data.ts';
import { detectionEvaluateOfYoloV2 } from './layers/detection-evaluate.ts';
import { evalDetectionOfYoloV2 } from './layers/eval-detection.ts';
import { reorg } from './layers/reorg.ts';
import { ristretto } from './layers/ristretto.ts';
import { detectionOutputOfYoloV2 } from './layers/yolo-detection-output.ts';
import { detectionLoss, regionLossOfYoloV2 } from './layers/yolo-losses.ts';

export const yoloV2 = defineFork('yolo-v2', [
  boxDataOfYoloV2,
  detectionLoss,
  evalDetectionOfYoloV2,
  reorg,
  regionLossOfYoloV2,
  detectionOutputOfYoloV2,
  detectionEvaluateOfYoloV2,
  batchNormOfOldCaffe,
  ...ristretto,
]);
