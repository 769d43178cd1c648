import { shapesDisagree } from '../problems/shapes-differ.ts';
import type { LayerContext } from './define.ts';
import { differ, formatShape, type Shape, scalar, shapesDiffer } from './shape.ts';

/** Whether all bottoms have the same shape; reports the first that has not. */
export function haveSameShape(layer: LayerContext): boolean {
  const { bottoms, bottom } = layer;
  const i = bottoms.findIndex(other => shapesDiffer(bottom, other));
  if (i === -1) return true;
  reportDifferent(layer, i, 'all bottoms must have the same shape');
  return false;
}

/**
 * Reports that bottom `i` does not go with the first, or with the one named; `rule` ends the sentence. `axes`
 * are those on which they differ, where these are not the first to differ.
 */
export function reportDifferent(
  { bottoms, bottomNames, report }: LayerContext,
  i: number,
  rule: string,
  { other = 0, axes }: { other?: number; axes?: readonly [number, number] } = {},
): undefined {
  const [first = scalar, second = scalar] = [bottoms[other], bottoms[i]];
  const differing = axes ?? differingAxes(first, second);
  const facts = {
    first: bottomNames[other] ?? '',
    firstShape: formatShape(first),
    second: bottomNames[i] ?? '',
    secondShape: formatShape(second),
    rule,
    pair: { bottoms: [other, i] as const, ...(differing && { axes: differing }) },
  };
  return report(shapesDisagree, facts, { field: 'bottom', index: i });
}

/** The first axis on which shapes with equally many axes differ. */
function differingAxes(a: Shape, b: Shape): readonly [number, number] | undefined {
  if (a.length !== b.length) return undefined;
  const axis = a.findIndex((dim, i) => differ(dim, b[i] ?? dim));
  return axis === -1 ? undefined : [axis, axis];
}
