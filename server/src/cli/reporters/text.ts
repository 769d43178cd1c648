import type { FileReport } from '../file-report.ts';
import { printable } from '../printable.ts';
import type { FoundProblem } from '../problem-report.ts';
import { Tally } from '../tally.ts';
import { widthOf } from '../width.ts';
import { problemLine } from './problem-line.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

/** Each problem below its place, with the line of the file and a caret, as compilers do. */
export const text: Reporter = { prints: 'problems', print };

async function* print(files: AsyncIterable<FileReport>, { colours }: ReporterContext): AsyncIterable<string> {
  const tally = new Tally();
  for await (const { file, problems, counts } of files) {
    tally.add(counts);
    for (const it of problems) yield block(file, it, colours);
  }
  if (tally.files > 0) yield `${tally.summary()}\n`;
}

function block(
  file: string,
  { excerpt, related, report }: FoundProblem,
  colours: ReporterContext['colours'],
): string {
  const [before, marked, after] = [excerpt.before, excerpt.marked, excerpt.after].map(oneSpaced);
  const number = String(report.line);
  const gutter = colours.dim(`${' '.repeat(number.length)} |`);
  const caret = ' '.repeat(widthOf(before ?? '')) + underline(marked ?? '');
  return [
    problemLine(file, report, colours),
    ` ${colours.dim(`${number} |`)} ${before}${marked}${after}`,
    ` ${gutter} ${colours.green(caret)}`,
    ...related.map(
      it => `${printable(it.file ?? file)}:${it.line}:${it.column}: note: ${printable(it.message)}`,
    ),
    '',
    '',
  ].join('\n');
}

/** A tab is one column, here as in the numbers. */
function oneSpaced(piece: string): string {
  return printable(piece.replaceAll('\t', ' '));
}

function underline(marked: string): string {
  return `^${'~'.repeat(Math.max(0, widthOf(marked) - 1))}`;
}
