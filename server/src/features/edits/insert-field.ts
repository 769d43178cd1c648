import type { Edit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import { inserting, replacing } from './edit.ts';

/** Adds a field at the end of a message, whose span has the braces, in the way its other fields are set. */
export function insertingInto(text: string, { start, end }: Span, field: string): Edit {
  const body = text.slice(start + 1, end - 1);
  const written = body.trimEnd();
  if (written.trim() === '') return replacing({ start: start + 1, end: end - 1 }, ` ${field} `);
  const at = start + 1 + written.length;
  return inserting(at, body.includes('\n') ? `\n${indentationAt(text, at)}${field}` : ` ${field}`);
}

/** Adds a field behind another one: on the next line if that one has a line for itself. */
export function insertingBehind(text: string, { start, end }: Span, field: string): Edit {
  const startsLine = /(?:^|\n)[^\S\n]*$/.test(text.slice(0, start));
  const [rest = ''] = /^[^\S\n]*(?:#[^\n]*)?(?=\n|$)/.exec(text.slice(end)) ?? [];
  const endsLine = /^[^\S\n]*(?:#[^\n]*)?(?:\n|$)/.test(text.slice(end));
  if (!startsLine || !endsLine) return inserting(end, ` ${field}`);
  return inserting(end + rest.trimEnd().length, `\n${indentationAt(text, start)}${field}`);
}

/** The white space at the beginning of the line of the offset. */
function indentationAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[^\S\n]*/.exec(line)?.[0] ?? '';
}
