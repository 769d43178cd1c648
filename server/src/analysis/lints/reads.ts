import type { LayerDefinition } from '../../layers/define.ts';

/** Whether layers of that type look at a field with settings (`…_param`) of a LayerParameter. */
export function reads(definition: LayerDefinition, field: string): boolean {
  const { type, param, alsoReads = [], isUndescribed = false } = definition;
  // A class in Python sees the whole layer, and of a type without a rule nothing is known.
  const mayReadAny = type === 'Python' || isUndescribed;
  return (mayReadAny && field.endsWith('_param')) || field === param || alsoReads.some(it => it === field);
}
