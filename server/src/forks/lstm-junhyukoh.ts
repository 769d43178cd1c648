import { defineFork } from './fork.ts';
import { lstmOfJunhyukoh } from './layers/lstm.ts';

export const lstmJunhyukoh = defineFork('lstm-junhyukoh', [lstmOfJunhyukoh]);
