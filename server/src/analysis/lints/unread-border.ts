import { unreadBorder } from '../../problems/unread-border.ts';
import type { LayerLint } from './define.ts';
import { axesWhere, unreadAtEnd, windowParam } from './window-axes.ts';

/** A size that is rounded down so far that the last values of the input are never read. */
export const unreadBorders: LayerLint = ({ setUp: { window }, report }) => {
  if (!window || window.kind === 'deconvolved') return;
  // A window of one value steps over values everywhere, and is meant to.
  const found = axesWhere(window, axis => axis.stride > 1 && axis.kernel > 1 && unreadAtEnd(axis) > 0);
  if (!found) return;
  const { names, first } = found;
  const facts = { axes: names, unread: unreadAtEnd(first), input: first.input };
  report(unreadBorder, facts, { field: `${windowParam(window)}.stride` });
};
