import type { LayerContext } from '../../layers/define.ts';
import { formatShape } from '../../layers/shape.ts';
import { valueOutOfBounds } from '../../problems/value-out-of-bounds.ts';
import { wrongShape } from '../../problems/wrong-shape.ts';
import type { FieldPath } from '../../schema/message.ts';

/** A number in the settings, and what it must be: the end of the sentence "it must be …". */
interface Bound {
  readonly value: number;
  readonly isKept: boolean;
  readonly needs: string;
}

/** Whether the number at that path is what it must be; reports it otherwise. */
export function isInBounds(
  { report }: Pick<LayerContext, 'report'>,
  path: FieldPath,
  { value, isKept, needs }: Bound,
): boolean {
  if (isKept) return true;
  const field = path.slice(path.lastIndexOf('.') + 1);
  report(valueOutOfBounds, { field, value, needs }, { field: path });
  return false;
}

/** Reports that bottom `i` has not the shape that the layer needs, said in words. */
export function reportBottom(
  { bottoms, bottomNames, report }: Pick<LayerContext, 'bottoms' | 'bottomNames' | 'report'>,
  i: number,
  needs: string,
): undefined {
  const facts = { blob: bottomNames[i] ?? '', shape: formatShape(bottoms[i] ?? []), needs };
  return report(wrongShape, facts, { field: 'bottom', index: i });
}
