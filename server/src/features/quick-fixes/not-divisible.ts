import { notDivisible } from '../../problems/not-divisible.ts';
import { fixerFor } from './fix.ts';
import { buildAt, ownField, setting } from './setting.ts';

/** Groups that both counts can be shared among, or the next num_output that can. */
export const fixNotDivisible = fixerFor(
  notDivisible,
  function* ({ analysis, facts: { what, size, by, divisor }, span }) {
    const build = buildAt(analysis, span.start);
    if (!build || by !== 'group') return;
    const { layer } = build.node;
    if (what === 'num_output')
      yield setting(analysis, layer, ownField(build, 'num_output'), Math.ceil(size / divisor) * divisor);
    for (const group of new Set([greatestCommonDivisor(size, divisor), 1]))
      yield setting(analysis, layer, ownField(build, 'group'), group);
  },
);

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
