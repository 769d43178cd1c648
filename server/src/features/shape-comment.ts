import type { Edit } from '../text/edits.ts';

/**
 * Writes a shape as a comment at the end of the line on which a blob is named; `offset` is where its name ends.
 * Nothing where the comment would speak of another blob, or where there is one already.
 */
export function shapeComment(text: string, offset: number, shape: string): Edit | undefined {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = offset;
  const line = rest.exec(text)?.[0] ?? '';
  if (takesTheComment.test(line)) return undefined;
  const start = offset + line.trimEnd().length;
  return { span: { start, end: offset + line.length }, text: `  # shape: ${shape}` };
}

/** A comment, another blob, or another item of a list of blobs. */
const takesTheComment = /#|\b(?:top|bottom|input)\s*:|^\s*,\s*["']/;
