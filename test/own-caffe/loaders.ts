import { forkData, forkMessages } from '../../server/src/forks/data.generated.ts';
import { forksOf } from '../../server/src/forks/forks.ts';
import { cel } from '../../server/src/layers/custom/cel.ts';
import type { Loaders } from '../../server/src/layers/custom/read-layers.ts';

/** What the readers of descriptions load when they need it. */
export const loaders: Loaders = {
  language: async () => cel,
  forks: async () => forksOf({ forkData, forkMessages }),
};
