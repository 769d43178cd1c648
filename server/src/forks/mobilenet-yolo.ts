import { defineFork } from './fork.ts';

export const mobilenetYolo = defineFork('mobilenet-yolo', []);
