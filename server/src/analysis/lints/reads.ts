import type { LayerDefinition } from '../../layers/define.ts';

/** Whether layers of that type look at a field with settings (`…_param`) of a LayerParameter. */
export function reads({ type, param, alsoReads = [] }: LayerDefinition, field: string): boolean {
  // A class in Python sees the whole layer.
  return (
    (type === 'Python' && field.endsWith('_param')) || field === param || alsoReads.some(it => it === field)
  );
}
