import type { LayerBuild } from '../../analysis/in-states.ts';
import { isKnown } from '../../layers/shape.ts';
import { badOutputSize } from '../../problems/bad-output-size.ts';
import { fixerFor } from './fix.ts';
import { buildAt, firstBottom, ownField, setting } from './setting.ts';

/** The largest window that fits, or enough padding for the one there is. */
export const fixBadOutputSize = fixerFor(badOutputSize, function* ({ analysis, facts: { size }, span }) {
  const build = buildAt(analysis, span.start);
  if (!build) return;
  const { layer } = build.node;
  for (const kernel of kernels(build)) yield setting(analysis, layer, ownField(build, 'kernel_size'), kernel);
  // Each unit of padding adds two; more of it is needed where the window moves in strides.
  for (const pad of [1, 2, 3, 1 - size]) yield setting(analysis, layer, ownField(build, 'pad'), pad);
});

/** The sizes of the map that is read, the smallest first. */
function kernels(build: LayerBuild): readonly number[] {
  const sizes = firstBottom(build).slice(2).filter(isKnown);
  return [...new Set(sizes)].filter(it => it > 0).sort((a, b) => a - b);
}
