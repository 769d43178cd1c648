import { defineFork } from './fork.ts';
import { cpmData } from './layers/cpm-data.ts';

export const openposeTrain = defineFork('openpose-train', [cpmData]);
