import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const uri = 'file:///net.prototxt';
const capabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };

// A house is two UTF-16 units.
const net = [
  'layer { name: "🏠" type: "Input" top: "data" input_param { shape { dim: [1, 3, 8, 8] } } }',
  'layer { name: "🏠🏠" type: "Pooling" bottom: "dtaa" top: "pool" pooling_param { pool: "MAX" kernel_size: 2 } }',
].join('\r\n');

let client: TestClient;

beforeEach(() => {
  client = new TestClient();
});

afterEach(() => client.kill());

test('a fix stands with its problem, and mends it', async () => {
  await client.initialize(capabilities);
  const text = net.replace('"MAX"', 'MAX');
  await client.open(uri, text);
  const [diagnostic] = await problems();
  if (!diagnostic) throw new Error('there is no problem');
  const { range } = diagnostic;
  const [fix, ...others] = await client.codeActions(uri, range, { diagnostics: [diagnostic] });
  expect(others).toEqual([]);
  expect(fix).toMatchObject({
    title: 'Change to "data"',
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [diagnostic],
  });
  expect(applied(text, fix)).toBe(text.replace('dtaa', 'data'));
});

test('what is off, or was not asked for, is not offered', async () => {
  await client.initialize(capabilities);
  await client.open(uri, net);
  const whole = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
  const titles = async (only?: string[]) =>
    (await client.codeActions(uri, whole, { diagnostics: [], ...(only && { only }) })).map(it => it.title);
  expect(await titles()).toEqual(['Change to "data"', 'Remove the quotes']);
  expect(await titles(['source.fixAll'])).toEqual(['Fix all that is safe']);
  expect(await titles(['refactor'])).toEqual([]);
  await client.configure({ problems: { levels: { 'unknown-bottom': 'off' } } });
  expect(await titles()).toEqual(['Remove the quotes']);
  expect((await problems()).map(({ code }) => code)).toEqual(['quoted-enum']);
});

test('an old file is upgraded where the cursor is on something old, and when a command asks for it', async () => {
  await client.initialize(capabilities);
  const old = 'layers { name: "🏠" type: RELU bottom: "x" top: "y" } # kept';
  await client.open(uri, old);
  const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } };
  const [action] = await client.codeActions(uri, range, { diagnostics: [], only: ['refactor'] });
  expect(applied(old, action)).toBe('layer { name: "🏠" type: "ReLU" bottom: "x" top: "y" } # kept');
  const bySource = await client.codeActions(uri, range, {
    diagnostics: [],
    only: ['source.upgrade.prototxt'],
  });
  expect(bySource.map(({ kind }) => kind)).toEqual(['source.upgrade.prototxt']);
});

async function problems(): Promise<Diagnostic[]> {
  const report = await client.diagnostics(uri);
  return report.kind === 'full' ? report.items : [];
}

function applied(text: string, action: CodeAction | undefined): string {
  const edits: TextEdit[] = action?.edit?.changes?.[uri] ?? [];
  return TextDocument.applyEdits(TextDocument.create(uri, 'prototxt', 1, text), edits);
}
