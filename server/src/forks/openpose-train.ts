import { defineFork } from './fork.ts';

export const openposeTrain = defineFork('openpose-train', []);
