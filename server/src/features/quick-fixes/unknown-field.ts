import { unknownField } from '../../problems/unknown-field.ts';
import { replacing } from '../edits/edit.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';

/** The field that was meant, or none. */
export const fixUnknownField = fixerFor(unknownField, function* ({ analysis, facts, span }) {
  if (facts.nearest !== undefined)
    yield {
      title: `Change to ${facts.nearest}`,
      edits: [replacing(span, facts.nearest)],
      isPreferred: true,
    };
  const [field] = fieldsAround(analysis.tree, span.start);
  if (field) yield { title: `Remove ${facts.field}`, edits: [removing(analysis.text, field.span)] };
});
