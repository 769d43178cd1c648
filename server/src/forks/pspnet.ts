import { deeplabLayers } from './deeplab-v2.ts';
import { defineFork } from './fork.ts';
import { batchNormOfOldCaffe } from './layers/batch-norm.ts';
import { bnOfPspnet } from './layers/bn.ts';

export const pspnet = defineFork('pspnet', [...deeplabLayers, bnOfPspnet, batchNormOfOldCaffe]);
