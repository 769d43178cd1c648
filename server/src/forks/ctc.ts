import { defineFork } from './fork.ts';

export const ctc = defineFork('ctc', []);
