import type { KerasCall } from '../keras/layer.ts';
import { python } from '../keras/python.ts';

/** The arguments as Python writes them, those that everybody gives by position first. */
export function pythonArguments(args: KerasCall[1]): readonly string[] {
  const leading = positional.filter(name => args[name] !== undefined);
  const named = Object.keys(args).filter(name => !leading.includes(name));
  return [
    ...leading.map(name => python(args[name] ?? null)),
    ...named.map(name => `${name}=${python(args[name] ?? null)}`),
  ];
}

/** In the order in which layers take them. */
const positional: readonly string[] = [
  'filters',
  'units',
  'input_dim',
  'output_dim',
  'kernel_size',
  'pool_size',
  'dims',
  'target_shape',
  'cropping',
  'rate',
];
