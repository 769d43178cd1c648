import type { Analysis } from '../../analysis/analyze.ts';
import type { Proposal } from './fix.ts';
import { buildAt } from './setting.ts';
import { removingSurplus } from './surplus.ts';

/** Without slice points Caffe cuts into equal parts. */
export function equalSlices(analysis: Analysis, offset: number): Proposal {
  const layer = buildAt(analysis, offset)?.node.layer;
  const edits = layer ? removingSurplus(analysis, layer, 'slice_param.slice_point', 0) : [];
  return { title: 'Cut into equal parts: remove slice_point', edits };
}
