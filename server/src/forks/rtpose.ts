import { defineFork } from './fork.ts';
import { batchNormOfOldCaffe } from './layers/batch-norm.ts';
import { poseLayers } from './layers/pose.ts';

export const rtpose = defineFork('rtpose', [...poseLayers, batchNormOfOldCaffe]);
