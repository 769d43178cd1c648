import { repeatedSingular } from '../../problems/repeated-singular.ts';
import { inserting } from '../edits/edit.ts';
import { fieldsAround, type WrittenField } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';

/** Two messages in one, or only one of the two. */
export const fixRepeatedSingular = fixerFor(repeatedSingular, function* ({ analysis, problem, facts, span }) {
  const { text, tree } = analysis;
  const [second] = fieldsAround(tree, span.start);
  const [there] = problem.related ?? [];
  const [first] = there ? fieldsAround(tree, there.span.start) : [];
  if (!first || !second) return;
  const [one, other] = [first, second].map(it => text.slice(it.value.start, it.value.end));
  if (one?.endsWith('}') && other?.endsWith('}'))
    yield {
      title: `Put both ${facts.field} into one`,
      edits: [
        inserting(endOfContent(text, first), other.slice(1, -1).trimEnd()),
        removing(text, second.span),
      ],
      isPreferred: true,
    };
  yield { title: `Remove this ${facts.field}`, edits: [removing(text, second.span)] };
  yield { title: `Remove the earlier ${facts.field}`, edits: [removing(text, first.span)] };
});

/** Behind the last field of the message. */
function endOfContent(text: string, { value }: WrittenField): number {
  return value.start + text.slice(value.start, value.end - 1).trimEnd().length;
}
