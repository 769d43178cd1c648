import { deprecatedField } from '../../problems/deprecated-field.ts';
import { type Message, origin } from '../../schema/message.ts';
import type { LayerLint } from './define.ts';
import { reads } from './reads.ts';

/** Settings with a newer form; of those that Caffe does not even read, `ignored-field` says more. */
export const deprecatedFields: LayerLint = ({ message, definition, report }) => {
  for (const { field: param, value } of message[origin].entries) {
    if (param.kind !== 'message' || !reads(definition, param.name)) continue;
    // A message field holds a message.
    const old = (value as Message)[origin].entries.filter(({ field }) => field.deprecated && !field.ignored);
    for (const field of new Set(old.map(it => it.field))) {
      const facts = { field: field.name, ...(field.replacedBy && { instead: field.replacedBy }) };
      report(deprecatedField, facts, { field: `${param.name}.${field.name}` });
    }
  }
};
