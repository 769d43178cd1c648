import { extent } from '../../layers/window.ts';
import { windowExceedsInput } from '../../problems/window-exceeds-input.ts';
import type { LayerLint } from './define.ts';
import { axesWhere, windowParam } from './window-axes.ts';

/**
 * A window that does not fit even once; rounding toward zero, or up, still makes one of it. An input of 1 is
 * most often a placeholder for a size that the program sets.
 */
export const windowsThatExceed: LayerLint = ({ setUp: { window }, report }) => {
  if (!window || window.kind === 'deconvolved') return;
  const found = axesWhere(window, axis => axis.input > 1 && extent(axis) > axis.input + 2 * axis.pad);
  if (!found) return;
  const { names, first } = found;
  const facts = { axes: names, window: extent(first), input: first.input, pad: first.pad };
  report(windowExceedsInput, facts, { field: `${windowParam(window)}.kernel_size` });
};
