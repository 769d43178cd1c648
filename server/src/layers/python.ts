import { atLeast, defineLayer } from './define.ts';
import { isSet } from './settings.ts';
import { type BlobShape, unknown } from './shape.ts';

export const python = defineLayer({
  type: 'Python',
  category: 'other',
  summary: 'Runs a class written in Python.',
  param: 'python_param',
  bottoms: atLeast(0),
  tops: atLeast(0),
  inPlace: 'allowed',
  setUp(layer) {
    const { module, layer: name } = layer.param;
    if (!isSet(layer, module, 'python_param.module', 'a Python module to import')) return undefined;
    if (!isSet(layer, name, 'python_param.layer', `a class in the module ${module}`)) return undefined;
    const whatever = unknown(`the Python class \`${module}.${name}\` sets it`);
    return { tops: Array<BlobShape>(layer.topCount).fill(whatever), macs: whatever };
  },
  withoutRank: ({ param: { module, layer }, topCount }) =>
    Array<BlobShape>(topCount).fill(unknown(`the Python class \`${module}.${layer}\` sets it`)),
  notes: [
    'Only a Caffe built with WITH_PYTHON_LAYER has this type.',
    'The class sets the shapes of its tops itself, in setup or reshape.',
  ],
});
