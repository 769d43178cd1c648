import { countChanges } from '../../problems/count-changes.ts';
import { shifted } from '../../text/span.ts';
import { replacing } from '../edits/edit.ts';
import { entriesAt } from '../edits/entries-at.ts';
import { fixerFor } from './fix.ts';
import { buildAt } from './setting.ts';

/** One of the sizes is inferred. */
export const fixCountChanges = fixerFor(countChanges, function* ({ analysis, span }) {
  const layer = buildAt(analysis, span.start)?.node.layer;
  if (!layer) return;
  const dims = entriesAt(layer.message, 'reshape_param.shape.dim');
  for (const [i, { value, valueSpan }] of [...dims.entries()].reverse())
    if (Number(value) > 0)
      yield {
        title: `Let Caffe infer dim ${i}, instead of ${value}`,
        edits: [replacing(shifted(valueSpan, layer.base), '-1')],
      };
});
