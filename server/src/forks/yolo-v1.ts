import { defineFork } from './fork.ts';
import { batchNormOfOldCaffe } from './layers/batch-norm.ts';
import { boxDataOfYoloV1 } from './layers/box-data.ts';
import { evalDetectionOfYoloV1 } from './layers/eval-detection.ts';
import { detectionLoss } from './layers/yolo-losses.ts';

export const yoloV1 = defineFork('yolo-v1', [
  boxDataOfYoloV1,
  detectionLoss,
  evalDetectionOfYoloV1,
  batchNormOfOldCaffe,
]);
