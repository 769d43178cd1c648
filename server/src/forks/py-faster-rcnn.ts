import { defineFork } from './fork.ts';

export const pyFasterRcnn = defineFork('py-faster-rcnn', []);
