import { type Problem, shiftedProblem } from '../problems/define.ts';
import { type FieldEntry, type Message, makeMessage, movedEntry } from '../schema/message.ts';
import type { MessageSchema, Schema } from '../schema/schema.ts';
import { shifted } from '../text/span.ts';
import type { Declared } from './decode.ts';
import { setTwice } from './set-twice.ts';

/** The root message of a file, put together from its fields. All spans are places in the text. */
export interface Root<Fields> {
  readonly header: Message<Fields>;
  readonly problems: readonly Problem[];
}

/** Takes a value that is kept as it was decoded, so that it stays the same object after edits elsewhere. */
export type KeepApart = (entry: FieldEntry, declared: Declared) => boolean;

/** Puts the fields of a file together, but for those that are kept apart: the layers. */
export function assemble<Fields>(
  declared: readonly Declared[],
  schema: Schema,
  type: MessageSchema,
  keepApart: KeepApart = () => false,
): Root<Fields> {
  const entries: FieldEntry[] = [];
  const problems: Problem[] = [];
  for (const it of declared) {
    for (const found of it.decoded.problems) problems.push(shiftedProblem(found, it.base));
    for (const entry of it.decoded.entries) {
      if (keepApart(entry, it)) continue;
      const twice = setTwice(entry, entries, entries.length, shifted(entry.name, it.base));
      if (twice) problems.push(twice);
      else entries.push(movedEntry(entry, it.base, schema));
    }
  }
  const span = { start: 0, end: 0 };
  // The schema of the root is the one that `Fields` was generated from.
  return { header: makeMessage(schema, type, span, entries) as Message<Fields>, problems };
}
