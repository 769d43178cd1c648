import { unknownExtension } from '../../problems/unknown-extension.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';

/** Without it. */
export const fixUnknownExtension = fixerFor(unknownExtension, function* ({ analysis, facts, span }) {
  const [field] = fieldsAround(analysis.tree, span.start);
  if (field) yield { title: `Remove ${facts.extension}`, edits: [removing(analysis.text, field.span)] };
});
