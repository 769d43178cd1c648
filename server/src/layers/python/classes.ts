import type { PythonClass } from './define.ts';
import { exampleClasses } from './examples.ts';
import { fasterRcnnClasses } from './faster-rcnn.ts';
import { fcnClasses } from './fcn.ts';
import { tripletClasses } from './tripletloss.ts';

/** Every class that is known: since it is Python, any Caffe may run it. */
export const pythonClasses: readonly PythonClass[] = [
  ...fasterRcnnClasses([]),
  ...fcnClasses,
  ...tripletClasses,
  ...exampleClasses,
];
