import { emptyWindow } from '../../problems/empty-window.ts';
import type { LayerLint } from './define.ts';
import { axesWhere } from './window-axes.ts';

/** Caffe drops such a window only where there is a pad. */
export const emptyWindows: LayerLint = ({ message, setUp: { window }, report }) => {
  if (window?.kind !== 'pooled') return;
  const found = axesWhere(window, ({ input, output, stride, pad }) => (output - 1) * stride - pad >= input);
  if (!found) return;
  const pool = message.pooling_param.pool === 'MAX' ? 'maximum' : 'mean';
  report(emptyWindow, { axes: found.names, pool }, { field: 'pooling_param.stride' });
};
