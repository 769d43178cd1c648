import { defineFork } from './fork.ts';

export const yoloV2 = defineFork('yolo-v2', []);
