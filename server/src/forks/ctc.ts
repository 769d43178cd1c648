import { defineFork } from './fork.ts';
import { ctcLoss } from './layers/ctc-loss.ts';

export const ctc = defineFork('ctc', [ctcLoss]);
