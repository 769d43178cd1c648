import type { Analysis } from '../../analysis/analyze.ts';
import { missingValue } from '../../problems/missing-value.ts';
import type { FileNode } from '../../syntax/tree.ts';
import { inserting, replacing } from '../edits/edit.ts';
import { fieldsAround, type WrittenField } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor, type Proposal } from './fix.ts';

/** With braces around the fields behind it that belong into it; without the field that has no value. */
export const fixMissingValue = fixerFor(missingValue, function* ({ analysis, facts, span }) {
  const [field, owner] = fieldsAround(analysis.tree, span.start);
  if (field && facts.field.endsWith('_param')) yield* inBraces(analysis, field, owner);
  if (field) yield { title: `Remove ${facts.field}`, edits: [removing(analysis.text, field.span)] };
});

/** A brace in the place of the colon, with one behind as many of the next fields as fit, or with one that is there. */
function* inBraces(
  { text, tree }: Analysis,
  field: WrittenField,
  owner: WrittenField | undefined,
): Iterable<Proposal> {
  const name = text.slice(field.name.start, field.name.end);
  const opening = replacing({ start: field.name.end, end: field.span.end }, ' {');
  yield { title: `Open ${name} with a brace`, edits: [opening], isPreferred: true };
  for (const { name: last, span } of fieldsBehind(tree, field, owner, text.length).reverse())
    yield {
      title: `Put braces around what follows, up to ${text.slice(last.start, last.end)}`,
      edits: [opening, inserting(span.end, ' }')],
      isPreferred: true,
    };
}

function fieldsBehind(
  tree: FileNode,
  field: WrittenField,
  owner: WrittenField | undefined,
  textEnd: number,
): WrittenField[] {
  const found: WrittenField[] = [];
  for (let at = field.span.end; at < (owner?.value.end ?? textEnd); at++) {
    const [next, around] = fieldsAround(tree, at);
    if (!next || around?.span.start !== owner?.span.start) continue;
    found.push(next);
    at = next.span.end - 1;
  }
  return found;
}
