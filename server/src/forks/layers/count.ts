import type { LayerContext } from '../../layers/define.ts';
import { formatShape, isKnown, product, type Shape } from '../../layers/shape.ts';
import { countChanges } from '../../problems/count-changes.ts';
import type { FieldPath } from '../../schema/message.ts';

/** Whether the top holds as many values as the bottom; reports at `field` that it does not. */
export function keepsCount(
  { bottom, report }: Pick<LayerContext, 'bottom' | 'report'>,
  top: Shape,
  field: FieldPath,
): boolean {
  const [before, after] = [product(bottom), product(top)];
  if (!isKnown(before) || !isKnown(after) || before === after) return true;
  const counts = [before, after] as const;
  report(countChanges, { bottomShape: formatShape(bottom), topShape: formatShape(top), counts }, { field });
  return false;
}
