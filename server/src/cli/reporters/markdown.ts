import { totalsOf, totalsText } from '../../features/totals.ts';
import type { FileReport, StateReport } from '../file-report.ts';
import { layerColumns } from '../layer-columns.ts';
import { printable } from '../printable.ts';
import { otherKind } from './other-kind.ts';
import { escapeMarkdown, piped } from './piped.ts';
import type { Reporter } from './reporter.ts';

/** A section with a table for each file in each state. */
export const markdown: Reporter = { prints: 'states', print };

async function* print(files: AsyncIterable<FileReport>): AsyncIterable<string> {
  let separator = '';
  for await (const { states, unknown } of files) {
    for (const state of states) {
      yield separator + section(state);
      separator = '\n';
    }
    yield* unknown.map(reason => `\n? ${printable(reason)}\n`);
  }
}

function section(state: StateReport): string {
  const { file, kind, name, phase, layers } = state;
  if (kind !== 'net') return `${escapeMarkdown(otherKind(state))}\n`;
  const title = [file, name, phase]
    .filter(it => it !== '')
    .map(escapeMarkdown)
    .join(' · ');
  return `## ${title}\n\n${piped(layerColumns, layers)}\n${totalsText(totalsOf(state))}\n`;
}
