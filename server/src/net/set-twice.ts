import { type Problem, problem } from '../problems/define.ts';
import { repeatedSingular } from '../problems/repeated-singular.ts';
import { severalOfOneof } from '../problems/several-of-oneof.ts';
import type { FieldEntry } from '../schema/message.ts';
import { mayRepeat } from '../schema/schema.ts';
import type { Span } from '../text/span.ts';

/**
 * What is wrong with a value behind others of its message, at `span`; text format takes one of a field that is
 * not repeated, and one of a oneof (`TextFormat::Parser::ParserImpl::ConsumeField`).
 */
export function setTwice(
  { field }: FieldEntry,
  earlier: readonly FieldEntry[],
  count: number,
  span: Span,
): Problem | undefined {
  if (mayRepeat(field)) return undefined;
  const { name, oneof } = field;
  for (let i = 0; i < count; i++) {
    const it = earlier[i];
    if (!it || (it.field !== field && (oneof === undefined || it.field.oneof !== oneof))) continue;
    const more = { related: [{ span: it.name, message: 'It is set here first.' }] };
    return it.field === field
      ? problem(repeatedSingular, span, { field: name }, more)
      : problem(severalOfOneof, span, { field: name, other: it.field.name }, more);
  }
  return undefined;
}
