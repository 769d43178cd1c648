import { defineFork } from './fork.ts';

export const yoloV1 = defineFork('yolo-v1', []);
