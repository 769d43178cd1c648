import { defineFork } from './fork.ts';

export const fasterRcnn = defineFork('faster-rcnn', []);
