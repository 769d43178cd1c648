import { defineFork } from './fork.ts';
import { blackHole } from './layers/black-hole.ts';
import { videoDataOfC3d11 } from './layers/clips.ts';
import { l2Normalize } from './layers/l2-normalize.ts';
import { volumesOfC3d11 } from './layers/volumes.ts';

export const c3d11 = defineFork('c3d-1.1', [videoDataOfC3d11, ...volumesOfC3d11, l2Normalize, blackHole]);
