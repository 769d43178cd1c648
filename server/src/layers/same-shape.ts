import { shapesDisagree } from '../problems/shapes-differ.ts';
import type { LayerContext } from './define.ts';
import { formatShape, shapesDiffer } from './shape.ts';

/** Whether all bottoms have the same shape; reports the first that has not. */
export function haveSameShape(layer: LayerContext): boolean {
  const { bottoms, bottom } = layer;
  const i = bottoms.findIndex(other => shapesDiffer(bottom, other));
  if (i === -1) return true;
  reportDifferent(layer, i, 'all bottoms must have the same shape');
  return false;
}

/** Reports that bottom `i` does not go with the first, or with the one named; `rule` ends the sentence. */
export function reportDifferent(
  { bottoms, bottomNames, report }: LayerContext,
  i: number,
  rule: string,
  other = 0,
): undefined {
  const facts = {
    first: bottomNames[other] ?? '',
    firstShape: formatShape(bottoms[other] ?? []),
    second: bottomNames[i] ?? '',
    secondShape: formatShape(bottoms[i] ?? []),
    rule,
  };
  return report(shapesDisagree, facts, { field: 'bottom', index: i });
}
