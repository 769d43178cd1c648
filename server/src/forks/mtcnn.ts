import { defineFork } from './fork.ts';

export const mtcnn = defineFork('mtcnn', []);
