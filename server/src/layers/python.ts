import type { PythonParameter } from '../schema/caffe.generated.ts';
import { atLeast, defineLayer, type LayerDefinition } from './define.ts';
import { pythonClasses } from './python/classes.ts';
import type { PythonClass } from './python/define.ts';
import { checkSet } from './settings.ts';
import { type BlobShape, type Unknown, unknown } from './shape.ts';

export const python = pythonKnowing(pythonClasses);

/** The layer, with the rules of these classes. */
export function pythonKnowing(classes: readonly PythonClass[]): LayerDefinition<'Python'> {
  const known = new Map(classes.map(it => [it.name, it]));
  return defineLayer({
    type: 'Python',
    category: 'other',
    summary: 'Runs a class written in Python.',
    param: 'python_param',
    bottoms: atLeast(0),
    tops: atLeast(0),
    inPlace: 'allowed',
    setUp(layer) {
      const { param, bottoms } = layer;
      checkSet(layer, param.module, 'python_param.module', 'a Python module to import');
      checkSet(layer, param.layer, 'python_param.layer', 'a class in the module');
      const found = known.get(nameOf(param));
      const tops = topsOf(found, param, bottoms, layer.layer.top);
      // None of the classes that are known learns anything.
      return { tops, macs: whatever(param), ...(found && { params: [] }) };
    },
    withoutRank: ({ param, bottoms, topCount }) =>
      topsOf(known.get(nameOf(param)), param, bottoms, Array<string>(topCount).fill('')),
    notes: [
      'Only a Caffe built with WITH_PYTHON_LAYER has this type.',
      'The class sets the shapes of its tops itself, in setup or reshape.',
      'The shapes of well-known classes are known here: those of py-faster-rcnn, FCN and the examples of Caffe.',
    ],
  });
}

/** What the class makes, as far as it is known. */
function topsOf(
  found: PythonClass | undefined,
  param: PythonParameter,
  bottoms: readonly BlobShape[],
  tops: readonly string[],
): BlobShape[] {
  const shapes = found?.tops({ bottoms, tops, paramStr: param.param_str }) ?? [];
  return tops.map((_, i) => shapes[i] ?? whatever(param));
}

function nameOf({ module, layer }: PythonParameter): string {
  return `${module}.${layer}`;
}

function whatever(param: PythonParameter): Unknown {
  return unknown(`the Python class \`${nameOf(param)}\` sets it`);
}
