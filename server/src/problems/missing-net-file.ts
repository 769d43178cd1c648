import { defineProblem } from './define.ts';

/** A net of a solver whose file is in none of the folders from which a path is seen. */
export const missingNetFile = defineProblem<{ path: string }>({
  code: 'missing-net-file',
  level: 'warning',
  message: ({ path }) =>
    `No file "${path}" is found from this solver's folder, from those around it, or from the workspace's; Caffe looks for it from where it is started.`,
});
