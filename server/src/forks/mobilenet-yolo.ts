import { defineFork } from './fork.ts';
import { relu6 } from './layers/activations.ts';
import { axpy } from './layers/axpy.ts';
import { dataOfSsd, imageDataOfSsd } from './layers/data.ts';
import { depthwiseConvolution } from './layers/depthwise-convolution.ts';
import { reorg } from './layers/reorg.ts';
import { assistedExcitation, segmentationEvaluate } from './layers/segmentation.ts';
import { upsampleOfDarknet } from './layers/upsample.ts';
import { annotatedDataOfMobileNetYolo, laneData } from './layers/yolo-data.ts';
import { yoloDetectionOutput, yolov3DetectionOutput } from './layers/yolo-detection-output.ts';
import { regionLossUnchecked, yoloV3Losses } from './layers/yolo-losses.ts';
import { detectorLayers } from './ssd.ts';

export const mobilenetYolo = defineFork('mobilenet-yolo', [
  ...detectorLayers,
  dataOfSsd,
  imageDataOfSsd,
  annotatedDataOfMobileNetYolo,
  laneData,
  depthwiseConvolution,
  relu6,
  axpy,
  upsampleOfDarknet,
  reorg,
  regionLossUnchecked,
  ...yoloV3Losses,
  yoloDetectionOutput,
  yolov3DetectionOutput,
  segmentationEvaluate,
  assistedExcitation,
]);
