import { c3d10 } from './c3d-1.0.ts';
import { c3d11 } from './c3d-1.1.ts';
import { caffeFace } from './caffe-face.ts';
import { convDw } from './conv-dw.ts';
import { crelu } from './crelu.ts';
import { crnn } from './crnn.ts';
import { ctc } from './ctc.ts';
import { deconvnet } from './deconvnet.ts';
import { deeplabV1 } from './deeplab-v1.ts';
import { deeplabV2 } from './deeplab-v2.ts';
import { depthwise } from './depthwise.ts';
import { fasterRcnn } from './faster-rcnn.ts';
import { flownet2 } from './flownet2.ts';
import type { ForkLayers } from './fork.ts';
import { happynear } from './happynear.ts';
import { intel } from './intel.ts';
import { l2norm } from './l2norm.ts';
import { lstmJunhyukoh } from './lstm-junhyukoh.ts';
import { mobilenetYolo } from './mobilenet-yolo.ts';
import { mtcnn } from './mtcnn.ts';
import { nvidia } from './nvidia.ts';
import { openposeTrain } from './openpose-train.ts';
import { pspnet } from './pspnet.ts';
import { pyFasterRcnn } from './py-faster-rcnn.ts';
import { refinedet } from './refinedet.ts';
import { rfcn } from './rfcn.ts';
import { rtpose } from './rtpose.ts';
import { segnet } from './segnet.ts';
import { senet } from './senet.ts';
import { shufflenet } from './shufflenet.ts';
import { ssd } from './ssd.ts';
import { synopsys } from './synopsys.ts';
import { tripletPython } from './triplet-python.ts';
import { yjxiong } from './yjxiong.ts';
import { yoloV1 } from './yolo-v1.ts';
import { yoloV2 } from './yolo-v2.ts';
import { yolov3Prototxt } from './yolov3-prototxt.ts';

/**
 * Every fork. Where a text fits several, the first one is meant: those come first that people meet most, and
 * a fork that takes up another one stands behind it.
 */
export const list: readonly ForkLayers[] = [
  ssd,
  fasterRcnn,
  rfcn,
  deeplabV2,
  pspnet,
  segnet,
  depthwise,
  convDw,
  shufflenet,
  senet,
  nvidia,
  intel,
  mobilenetYolo,
  yolov3Prototxt,
  refinedet,
  caffeFace,
  yjxiong,
  c3d11,
  flownet2,
  yoloV2,
  yoloV1,
  openposeTrain,
  rtpose,
  lstmJunhyukoh,
  crnn,
  ctc,
  crelu,
  l2norm,
  happynear,
  deeplabV1,
  deconvnet,
  c3d10,
  pyFasterRcnn,
  tripletPython,
  mtcnn,
  synopsys,
];

/** Those that took up the layers of many others. */
export const collections: readonly string[] = [synopsys.id];
