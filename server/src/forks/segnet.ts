import { defineFork } from './fork.ts';

export const segnet = defineFork('segnet', []);
