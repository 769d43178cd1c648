import type { Blob } from '../../net/graph.ts';
import { batchNormWithoutScale } from '../../problems/batch-norm-without-scale.ts';
import type { NetLint } from './define.ts';
import { problemAt } from './problem-at.ts';

/** BatchNorm layers that no Scale follows, in a net where one follows most of them. */
export const batchNormsWithoutScale: NetLint = ({ graph: { nodes } }) => {
  const tops = nodes.filter(({ layer }) => layer.message.type === 'BatchNorm').flatMap(node => node.tops);
  const bare = tops.filter(top => !isScaled(top));
  if (bare.length === 0 || bare.length > tops.length / 2) return [];
  return bare.map(({ producer, name }) =>
    problemAt(producer, { field: 'type' }, batchNormWithoutScale, { blob: name }),
  );
};

/** A concatenated ReLU stands between the BatchNorm and its Scale. */
function isScaled(normalised: Blob): boolean {
  const blobs = new Set([normalised]);
  // A set hands out what is added while one goes through it.
  for (const { readers } of blobs)
    for (const { layer, tops } of readers) {
      const { type } = layer.message;
      if (type === 'Scale' || type === 'Bias') return true;
      if (type === 'Power' || type === 'Concat') for (const top of tops) blobs.add(top);
    }
  return false;
}
