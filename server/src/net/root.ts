import { type Problem, problem, shiftedProblem } from '../problems/define.ts';
import { repeatedSingular } from '../problems/repeated-singular.ts';
import { type FieldEntry, type Message, makeMessage, movedEntry } from '../schema/message.ts';
import type { MessageSchema, Schema } from '../schema/schema.ts';
import { shifted } from '../text/span.ts';
import type { Declared } from './decode.ts';

/** The root message of a file, put together from its fields. All spans are places in the text. */
export interface Root<Fields> {
  /** All fields but the ones kept apart. */
  readonly header: Message<Fields>;
  /** The fields kept apart, in the order of the text, each still with the offset its spans count from. */
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/** A field of the file that is kept as it was decoded, so that it stays the same object after edits elsewhere. */
export interface Part {
  readonly entry: FieldEntry;
  /** Where its field begins in the text, and how wide that is. */
  readonly base: number;
  readonly width: number;
}

/** Puts the fields of a file together; those named in `apart` (the layers) are not copied. */
export function assemble<Fields>(
  declared: readonly Declared[],
  schema: Schema,
  type: MessageSchema,
  apart: readonly string[],
): Root<Fields> {
  const entries: FieldEntry[] = [];
  const parts: Part[] = [];
  const problems: Problem[] = [];
  for (const { node, base, entries: decoded, problems: found } of declared) {
    for (const it of found) problems.push(shiftedProblem(it, base));
    for (const entry of decoded) {
      const earlier = isSingular(entry) && entries.find(({ field }) => field === entry.field);
      if (earlier) {
        const related = [{ span: earlier.name, message: 'It is set here first.' }];
        problems.push(
          problem(repeatedSingular, shifted(entry.name, base), { field: entry.field.name }, { related }),
        );
      } else if (apart.includes(entry.field.name)) parts.push({ entry, base, width: node.width });
      else entries.push(movedEntry(entry, base, schema));
    }
  }
  const span = { start: 0, end: 0 };
  // The schema of the root is the one that `Fields` was generated from.
  return { header: makeMessage(schema, type, span, entries) as Message<Fields>, parts, problems };
}

function isSingular({ field }: FieldEntry): boolean {
  return field.label !== 'repeated';
}
