import { missingValue } from '../../problems/missing-value.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';

/** Without the field that has no value. */
export const fixMissingValue = fixerFor(missingValue, function* ({ analysis, facts, span }) {
  const [field] = fieldsAround(analysis.tree, span.start);
  if (field) yield { title: `Remove ${facts.field}`, edits: [removing(analysis.text, field.span)] };
});
