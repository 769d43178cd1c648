import { defineFork } from './fork.ts';

export const yolov3Prototxt = defineFork('yolov3-prototxt', []);
