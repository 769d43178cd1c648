import { defineFork } from './fork.ts';

export const crnn = defineFork('crnn', []);
