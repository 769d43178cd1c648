import { fillerTypes, lrPolicies, regularizationTypes, solverTypes } from '../../schema/caffe.generated.ts';
import type { FieldSchema, MessageSchema, Schema } from '../../schema/schema.ts';

/** The values that Caffe takes for a field, if it takes only some; a bool's other value than its default comes first. */
export function choicesOf(owner: MessageSchema, field: FieldSchema, { enums }: Schema): readonly string[] {
  if (field.type === 'bool') return field.default === true ? ['false', 'true'] : ['true', 'false'];
  return [...(enums.get(field.type)?.values.keys() ?? strings[`${owner.name}.${field.name}`] ?? [])];
}

/** Strings of which Caffe knows only these. */
const strings: Readonly<Record<string, readonly string[]>> = {
  'FillerParameter.type': fillerTypes,
  'SolverParameter.type': solverTypes,
  'SolverParameter.lr_policy': lrPolicies,
  'SolverParameter.regularization_type': regularizationTypes,
  'WindowDataParameter.crop_mode': ['warp', 'square'],
};
