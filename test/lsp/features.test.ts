import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { netLenses, readerLenses } from '../../server/src/features/code-lenses.ts';
import { symbols } from '../../server/src/features/symbols.ts';
import { abilitiesOf } from '../../server/src/lsp/client.ts';
import { commands } from '../../server/src/lsp/commands/list.ts';
import { features } from '../../server/src/lsp/features/list.ts';
import { analyzed, hoverAt, shapesBeside } from '../fixture.ts';

const page = readFileSync('docs/features.md', 'utf8');

test('the page on features has a row with an example for each capability', () => {
  const client = abilitiesOf({
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  const announced = features.flatMap(feature => Object.keys(feature.capabilities(client)));
  const rows = rowsBelow(page, '| Feature | Capability | Example |');
  const documented = rows.map(([, capability = '']) => capability.replaceAll('`', ''));
  expect(documented.toSorted()).toEqual([...announced, 'textDocumentSync'].toSorted());
  for (const [feature, , example] of rows) expect(example, feature).not.toBe('');
});

test('the page on editors has a row for each command of the server', () => {
  const rows = rowsBelow(readFileSync('docs/editors.md', 'utf8'), '| Command | Argument | Answer |');
  expect(rows.map(([command]) => command)).toEqual(commands.map(({ id }) => `\`${id}\``));
});

test('the page on features has a row for each command of the extension', () => {
  const texts: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  const titles = Object.entries(texts).flatMap(([key, title]) => (key.startsWith('commands.') ? title : []));
  expect(rowsBelow(page, '| Command | What it does |').map(([title]) => title)).toEqual(titles);
});

describe('what the page says of its net is what the server says', () => {
  const [, net = ''] = /```prototxt\n(.*?)```/s.exec(page) ?? [];
  const lenses = [...netLenses(analyzed(net)), ...readerLenses(analyzed(net))].map(({ title }) => title);

  test('shapes', () => {
    const labels = shapesBeside(net).map(({ label }) => label);
    expect(labels).toEqual(['1×3×227×227', '1×96×55×55', '1×96×55×55', '1×10']);
    expect(page).toContain(`\`top: "conv1"\` **${labels[1]}**`);
  });

  test('the card of a layer', () => {
    const [formula = ''] = /⌊.*? = \d+/.exec(page) ?? [];
    expect(hoverAt(net.replace('"Convolution"', '"$0Convolution"'))).toContain(formula);
  });

  test('lenses', () => {
    for (const title of [lenses[0], lenses[2]]) expect(page).toContain(`\`${title}\``);
  });

  test('the outline', () => {
    const [, conv] = symbols(analyzed(net));
    expect(page).toContain(`| \`${conv?.name}\` ${conv?.detail};`);
  });
});

/** The cells of the table with that head. */
function rowsBelow(text: string, head: string): readonly (readonly string[])[] {
  const [, below = ''] = text.split(`${head}\n`);
  const [, ...rows] = below.slice(0, below.indexOf('\n\n')).split('\n');
  return rows.map(row => row.split(' | ').map(cell => cell.replaceAll(/^\| | \|$/g, '')));
}
