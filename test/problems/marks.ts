import { LineIndex } from '../../server/src/text/lines.ts';
import { analyzedAsSaid, diagnosesOf } from '../fixture.ts';

/** The codes of all problems that a person sees in the text, in its order. */
export function codesIn(text: string): string[] {
  return diagnosed(text).map(({ problem }) => problem.kind.code);
}

/** The text with a mark under each of its problems; marks that are there already are taken out first. */
export function withMarks(marked: string): string {
  const text = marked.replaceAll(/^#[ ^]*\^ [\w-]+\n/gm, '');
  const index = new LineIndex(text);
  const lines = text.split('\n').map(line => [line]);
  for (const { problem } of diagnosed(text)) {
    const { line, column } = index.at(problem.span.start);
    const width = Math.min(problem.span.end - problem.span.start, (lines[line - 1]?.[0] ?? '').length);
    lines[line - 1]?.push(markOf(column - 1, width, problem.kind.code));
  }
  return lines.flat().join('\n');
}

function diagnosed(text: string) {
  return diagnosesOf(analyzedAsSaid(text));
}

/** `#    ^^^^ code`, a comment like any other; in the first column its `#` stands for the first `^`, of at least two. */
function markOf(indent: number, width: number, code: string): string {
  return (
    `${' '.repeat(indent)}${'^'.repeat(Math.max(width, indent === 0 ? 2 : 1))}`.replace(/^./, '#') +
    ` ${code}`
  );
}
