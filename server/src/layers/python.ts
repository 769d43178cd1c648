import type { PythonParameter } from '../schema/caffe.generated.ts';
import { atLeast, defineLayer } from './define.ts';
import { checkSet } from './settings.ts';
import { type BlobShape, type Unknown, unknown } from './shape.ts';

export const python = defineLayer({
  type: 'Python',
  category: 'other',
  summary: 'Runs a class written in Python.',
  param: 'python_param',
  bottoms: atLeast(0),
  tops: atLeast(0),
  inPlace: 'allowed',
  setUp(layer) {
    const { param, topCount } = layer;
    checkSet(layer, param.module, 'python_param.module', 'a Python module to import');
    checkSet(layer, param.layer, 'python_param.layer', 'a class in the module');
    return { tops: tops(param, topCount), macs: whatever(param) };
  },
  withoutRank: ({ param, topCount }) => tops(param, topCount),
  notes: [
    'Only a Caffe built with WITH_PYTHON_LAYER has this type.',
    'The class sets the shapes of its tops itself, in setup or reshape.',
  ],
});

function tops(param: PythonParameter, count: number): BlobShape[] {
  return Array<BlobShape>(count).fill(whatever(param));
}

function whatever({ module, layer }: PythonParameter): Unknown {
  return unknown(`the Python class \`${module}.${layer}\` sets it`);
}
