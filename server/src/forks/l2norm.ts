import { defineFork } from './fork.ts';
import { l2Normalization } from './layers/l2-normalization.ts';

export const l2norm = defineFork('l2norm', [l2Normalization]);
