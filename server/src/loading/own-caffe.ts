import type { Readers } from '../own-caffe/own-caffe.ts';
import { loadForks } from './forks.ts';

/** What reads the files in which people describe their own Caffe, each loaded with the first file of its kind. */
export const readers: Readers = {
  proto: () => import('../parts/proto.ts'),
  layers: () => import('../parts/own-layers.ts'),
  language: async () => (await import('../parts/expressions.ts')).cel,
  forks: loadForks,
};
