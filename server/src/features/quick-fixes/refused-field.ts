import { refusedField } from '../../problems/refused-field.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';

/** Without it. */
export const fixRefusedField = fixerFor(refusedField, function* ({ analysis, facts, span }) {
  const [field] = fieldsAround(analysis.tree, span.start);
  if (field) yield { title: `Remove ${facts.field}`, edits: [removing(analysis.text, field.span)] };
});
