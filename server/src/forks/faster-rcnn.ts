import { defineFork } from './fork.ts';
import { roiPooling } from './layers/roi-pooling.ts';

export const fasterRcnn = defineFork('faster-rcnn', [roiPooling]);
