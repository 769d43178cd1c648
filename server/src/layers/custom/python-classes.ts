import type { LayerParameter, PythonParameter } from '../../schema/caffe.generated.ts';
import type { Message } from '../../schema/message.ts';
import type { Count, CountRule, LayerDefinition } from '../define.ts';
import type { PythonClass } from './entry.ts';

/** A class in Python that the user describes. */
export interface DescribedClass {
  readonly python: PythonClass;
  readonly definition: LayerDefinition;
}

/** The type Python, in which each class that is described follows its description. */
export function withClasses(base: LayerDefinition, classes: readonly DescribedClass[]): LayerDefinition {
  const byName = new Map(classes.map(({ python, definition }) => [nameOf(python), definition]));
  const inForce = (param: PythonParameter): LayerDefinition => byName.get(nameOf(param)) ?? base;
  return {
    ...base,
    own: true,
    bottoms: layer => countOf(inForce(layer.python_param).bottoms, layer),
    tops: layer => countOf(inForce(layer.python_param).tops, layer),
    setUp: layer => inForce(layer.layer.python_param).setUp(layer),
    withoutRank: layer => {
      // `param` of the type Python is `python_param`.
      const definition = inForce(layer.param as unknown as PythonParameter);
      const nothing = Array(layer.topCount).fill({ unknown: layer.reason });
      return definition.withoutRank?.(layer) ?? nothing;
    },
  };
}

function nameOf({ module, layer }: PythonClass): string {
  return `${module}.${layer}`;
}

function countOf(rule: CountRule, layer: Message<LayerParameter>): Count {
  return typeof rule === 'function' ? rule(layer) : rule;
}
