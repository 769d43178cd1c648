import { defineProblem } from './define.ts';

/** A layer that learns blobs of another shape in each phase. */
export const phaseShapesDiffer = defineProblem<{ layer: string; role: string; train: string; test: string }>({
  code: 'phase-shapes-differ',
  level: 'warning',
  message: ({ layer, role, train, test }) =>
    `The ${role} of "${layer}" is ${train} in TRAIN and ${test} in TEST: Caffe stops when the test net takes over what is learned.`,
});
