import type { WindowAxis } from '../../layers/window.ts';
import { strideSkipsInput } from '../../problems/stride-skips-input.ts';
import type { LayerLint } from './define.ts';
import { axesWhere, windowParam } from './window-axes.ts';

/**
 * A window of more than one value that between two steps leaves values unread. One of a single value does so on
 * purpose: it is how shortcuts shrink a map.
 */
export const stridesThatSkip: LayerLint = ({ setUp: { window }, report }) => {
  if (!window || window.kind === 'deconvolved') return;
  const found = axesWhere(
    window,
    axis => axis.stride > 1 && axis.kernel > 1 && axis.output > 1 && valuesRead(axis) < axis.stride,
  );
  if (!found) return;
  const { names, first } = found;
  const facts = { axes: names, stride: first.stride, read: valuesRead(first) };
  report(strideSkipsInput, facts, { field: `${windowParam(window)}.stride` });
};

/** Of so many values as the stride is wide, how many the taps of the kernel reach as the window moves. */
function valuesRead({ kernel, stride, dilation }: WindowAxis): number {
  const reached = new Set<number>();
  for (let tap = 0; tap < kernel && reached.size < stride; tap++) reached.add((tap * dilation) % stride);
  return reached.size;
}
