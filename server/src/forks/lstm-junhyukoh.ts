import { defineFork } from './fork.ts';

export const lstmJunhyukoh = defineFork('lstm-junhyukoh', []);
