import { ignoredField } from '../../problems/ignored-field.ts';
import { messageSchema } from '../../schema/schema.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { settingField } from '../edits/set-field.ts';
import { fixerFor } from './fix.ts';
import { buildAt } from './setting.ts';

/** Where it counts, or not at all. */
export const fixIgnoredField = fixerFor(ignoredField, function* ({ analysis, facts: { field }, span }) {
  const { text, tree, schema } = analysis;
  const [written] = fieldsAround(tree, span.start);
  if (!written) return;
  const removal = removing(text, written.span);
  const layer = buildAt(analysis, span.start)?.node.layer;
  if (layer && messageSchema(schema, 'TransformationParameter').fields.has(field)) {
    const value = text.slice(written.value.start, written.value.end);
    const added = settingField(analysis, layer, `transform_param.${field}`, value);
    yield { title: `Move ${field} to transform_param`, edits: [removal, ...added], isPreferred: true };
  }
  yield { title: `Remove ${field}`, edits: [removal] };
});
