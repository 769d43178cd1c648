import { defineFork } from './fork.ts';
import { clipsOfC3d10 } from './layers/clips.ts';
import { comparisonsOfC3d10 } from './layers/comparisons.ts';
import { stockLayersOfC3d10 } from './layers/five-axes.ts';
import { volumesOfC3d10 } from './layers/volumes.ts';
import { voxelLayers } from './layers/voxels.ts';

/** Its layers cut and mirror what they read themselves: it is older than transform_param. */
const ofData = ['scale', 'mean_file', 'crop_size', 'mirror'];

export const c3d10 = defineFork(
  'c3d-1.0',
  [...clipsOfC3d10, ...volumesOfC3d10, ...voxelLayers, ...comparisonsOfC3d10, ...stockLayersOfC3d10],
  {
    reads: {
      DataParameter: [...ofData, 'rand_skip'],
      ImageDataParameter: ofData,
      WindowDataParameter: ofData,
    },
  },
);
