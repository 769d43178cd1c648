import { conflictingFields } from '../problems/conflicting-fields.ts';
import { wrongValueCount } from '../problems/wrong-value-count.ts';
import type { EltwiseParameter } from '../schema/caffe.generated.ts';
import { atLeast, defineLayer, exactly, type LayerContext } from './define.ts';
import { haveSameShape } from './same-shape.ts';
import { agreedShape, hasRank, unknown } from './shape.ts';

/** Caffe: `EltwiseLayer::LayerSetUp` and `Reshape`. */
export const eltwise = defineLayer({
  type: 'Eltwise',
  category: 'common',
  summary: 'Adds, multiplies or takes the maximum of its bottoms, value by value.',
  param: 'eltwise_param',
  bottoms: atLeast(2),
  tops: exactly(1),
  inPlace: 'gradient',
  setUp: layer =>
    isCoeffSound(layer, ['PROD']) && haveSameShape(layer)
      ? { tops: [agreedShape(layer.bottoms)] }
      : undefined,
  withoutRank: ({ bottoms, reason }) => [bottoms.find(hasRank) ?? unknown(reason)],
  notes: [
    'The shapes must be equal to the number of axes: nothing is broadcast.',
    'A sum may work in place on the first bottom; the gradients of PROD and MAX need what was there.',
    'coeff has no effect with MAX.',
  ],
});

/** Whether there is a coefficient for each bottom, if any, and the operation is not one `without` them. */
export function isCoeffSound(
  { param, bottoms, report }: LayerContext & { readonly param: EltwiseParameter },
  without: readonly string[],
): boolean {
  const count = param.coeff.length;
  const field = 'eltwise_param.coeff';
  if (count === 0) return true;
  if (count !== bottoms.length) {
    const needs = `none, or one for each of the ${bottoms.length} bottoms`;
    report(wrongValueCount, { field: 'coeff', count, needs }, { field, index: count - 1 });
  } else if (without.includes(param.operation)) {
    const why = 'only a sum has coefficients';
    report(conflictingFields, { field: 'coeff', other: `operation: ${param.operation}`, why }, { field });
  } else return true;
  return false;
}
