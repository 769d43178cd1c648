import { type Problem, problem, shiftedProblem } from '../problems/define.ts';
import { repeatedSingular } from '../problems/repeated-singular.ts';
import { type FieldEntry, type Message, makeMessage, movedEntry } from '../schema/message.ts';
import type { MessageSchema, Schema } from '../schema/schema.ts';
import { shifted } from '../text/span.ts';
import type { Declared } from './decode.ts';

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
      const earlier = isSingular(entry) && entries.find(({ field }) => field === entry.field);
      if (earlier) problems.push(repeated(entry, earlier, it.base));
      else entries.push(movedEntry(entry, it.base, schema));
    }
  }
  const span = { start: 0, end: 0 };
  // The schema of the root is the one that `Fields` was generated from.
  return { header: makeMessage(schema, type, span, entries) as Message<Fields>, problems };
}

function repeated({ field, name }: FieldEntry, earlier: FieldEntry, base: number): Problem {
  const related = [{ span: earlier.name, message: 'It is set here first.' }];
  return problem(repeatedSingular, shifted(name, base), { field: field.name }, { related });
}

function isSingular({ field }: FieldEntry): boolean {
  return field.label !== 'repeated';
}
