import { repeatedBottom } from '../../problems/repeated-bottom.ts';
import type { LayerLint } from './define.ts';

/**
 * A blob that is combined with itself. A product is its square, and a Concat repeats its channels: both are
 * meant.
 */
export const repeatedBottoms: LayerLint = ({ message, definition: { category }, report }) => {
  const { type, bottom } = message;
  const combines = type === 'Eltwise' && message.eltwise_param.operation !== 'PROD';
  if (!combines && category !== 'loss') return;
  const index = bottom.findIndex((blob, i) => bottom.indexOf(blob) < i);
  if (index !== -1) report(repeatedBottom, { blob: bottom[index] ?? '', type }, { field: 'bottom', index });
};
