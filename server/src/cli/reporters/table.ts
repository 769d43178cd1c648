import { totalsOf, totalsText } from '../../features/totals.ts';
import { stockId } from '../../layers/flavour.ts';
import type { FileReport, StateReport } from '../file-report.ts';
import { layerColumns } from '../layer-columns.ts';
import { printable } from '../printable.ts';
import { aligned } from './aligned.ts';
import { otherKind } from './other-kind.ts';
import { problemLine } from './problem-line.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

/** The layers of each file in each state, for the eye. */
export const table: Reporter = { prints: 'states', print };

async function* print(files: AsyncIterable<FileReport>, context: ReporterContext): AsyncIterable<string> {
  let separator = '';
  for await (const { states, unknown } of files) {
    for (const state of states) {
      yield separator + stateTable(state, context);
      separator = '\n';
    }
    yield* unknown.map(reason => `? ${printable(reason)}\n`);
  }
}

function stateTable(state: StateReport, { colours }: ReporterContext): string {
  const { file, kind, name, flavour, phase, layers, problems } = state;
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map(it => `${problemLine(file, it, colours)}\n`);
  if (kind !== 'net') return [`${otherKind(state)}\n`, ...errors].join('');
  const written = flavour === stockId ? '' : `written for ${flavour}`;
  const title = [file, name, phase, written].filter(it => it !== '').map(printable);
  return [
    `${colours.bold(title.join(' · '))}\n\n`,
    aligned(layerColumns, layers, colours),
    `\n${totalsText(totalsOf(state))}\n`,
    ...errors,
  ].join('');
}
