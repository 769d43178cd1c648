import type { CodeLens } from 'vscode-languageserver';
import type { CodeLens as Lens } from '../../features/code-lenses.ts';
import type { Question } from '../answer.ts';
import type { Feature } from '../feature.ts';
import type { ShowLocationsArguments } from '../protocol.ts';

/** `textDocument/codeLens`: totals above a net, readers above layers. */
export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  offer: ({ connection, client, answer }) =>
    connection.onCodeLens(
      answer(async question => {
        const lenses = await lensesOf(question);
        return lenses.map(lens => codeLensFor(lens, question, client.commandLinks));
      }, []),
    ),
};

async function lensesOf({ analysis, settings }: Question<unknown>): Promise<readonly Lens[]> {
  const { show } = settings.codeLens;
  if (show === 'off') return [];
  const { netLenses, readerLenses } = await import('../../parts/lenses.ts');
  return [...netLenses(analysis), ...(show === 'netAndLayers' ? readerLenses(analysis) : [])];
}

/** A lens without a command of the client's is a text to read. */
function codeLensFor(
  { span, title, leadsTo }: Lens,
  { document: { uri }, convert }: Question<unknown>,
  runsCommands: boolean,
): CodeLens {
  const range = convert.range(span);
  if (!runsCommands || leadsTo.length === 0) return { range, command: { title, command: '' } };
  const argument: ShowLocationsArguments = {
    uri,
    position: range.start,
    locations: leadsTo.map(convert.location),
  };
  return { range, command: { title, command: 'prototxt.showLocations', arguments: [argument] } };
}
