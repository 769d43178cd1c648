import { defineFork } from './fork.ts';
import { poseLayers } from './layers/pose.ts';

export const rtpose = defineFork('rtpose', poseLayers);
