import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { equalSlices } from './equal-slices.ts';
import { fixerFor } from './fix.ts';

/** Without the last value, or without slice points at all. */
export const fixWrongValueCount = fixerFor(wrongValueCount, function* ({ analysis, facts: { field }, span }) {
  if (field === 'slice_point') yield equalSlices(analysis, span.start);
  const [written] = fieldsAround(analysis.tree, span.start);
  if (written) yield { title: `Remove this ${field}`, edits: [removing(analysis.text, written.span)] };
});
