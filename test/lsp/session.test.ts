import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CompletionList, InlayHint, Position } from 'vscode-languageserver/node';
import { TestClient } from './client.ts';

// Speaks to `dist/server.js`, which `npm run build` makes.

const uri = 'file:///net%20(1).prototxt';
const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
const modern = {
  workspace: { configuration: true, inlayHint: { refreshSupport: true } },
  textDocument: { diagnostic: {} },
};

// Umlauts are two bytes, the house is two UTF-16 units and four bytes: characters, units and bytes differ.
const net = [
  'name: "Häuser 🏠" # é',
  'layer { name: "d" type: "Input" top: "🏠" input_param { shape { dim: [1, 3, 8, 8] } } } # 🏠',
  'layer {',
  '  name: "conv" type: "Convolution" bottom: "🏠" top: "ä🏠"',
  '  convolution_param { num_output: 4 kernel_size: 3 }',
  '}',
  'layer { name: "drop" type: "Dropout" bottom: "ä🏠" top: "ä🏠" include { phase: TRAIN } }',
].join('\r\n');

let client: TestClient;

beforeEach(() => {
  client = new TestClient();
});

afterEach(() => client.kill());

test('a session from its beginning to its end', async () => {
  const { capabilities } = await client.initialize(modern, { commandLinks: true });
  expect(capabilities.textDocumentSync).toEqual({ openClose: true, change: 2 });
  expect(capabilities.executeCommandProvider?.commands).toEqual([
    'prototxt.kerasOutputShape',
    'prototxt.kerasLayer',
    'prototxt.pytorchModule',
    'prototxt.export',
    'prototxt.deployNet',
    'prototxt.compareNets',
    'prototxt.renameBoth',
    'prototxt.flavour',
  ]);
  await client.open(uri, net);

  const shown = await client.hints(uri, whole);
  expect(shown.map(labelOf)).toEqual(['1×3×8×8', '1×4×6×6', '1×4×6×6']);
  expect(shown.map(({ position }) => position)).toEqual([
    behind('top: "🏠"', 1),
    behind('top: "ä🏠"', 3),
    behind('top: "ä🏠"', 6),
  ]);

  const card = await client.hover(uri, behind('Convolut', 3));
  expect(markdownOf(card)).toContain('`🏠` 1×3×8×8 → `ä🏠` 1×4×6×6');
  expect(card?.range?.start).toEqual(behind('type: ', 3));

  expect(await client.definition(uri, behind('bottom: "', 3))).toEqual([
    { uri, range: { start: behind('top: ', 1), end: behind('top: "🏠"', 1) } },
  ]);
  expect(await client.stop()).toBe(0);
});

test('changes apply one behind the other, in characters of UTF-16', async () => {
  await client.initialize(modern);
  await client.open(uri, net);
  const three = behind('kernel_size: ', 4);
  await client.change(uri, 2, [
    // Before the number, on the line above, so that it moves; then the number where it is now.
    { range: { start: behind('}', 5), end: behind('}', 5) }, text: '\r\n\r\n' },
    { range: { start: behind('{', 2), end: behind('{', 2) }, text: ' # 🏠\r\n' },
    {
      range: {
        start: { ...three, line: three.line + 1 },
        end: { line: three.line + 1, character: three.character + 1 },
      },
      text: '5',
    },
  ]);
  expect((await client.hints(uri, whole)).map(labelOf)).toEqual(['1×3×8×8', '1×4×4×4', '1×4×4×4']);
  await client.change(uri, 3, [
    { text: 'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 2 } } }' },
  ]);
  expect((await client.hints(uri, whole)).map(labelOf)).toEqual(['2']);
});

test('a place behind the end of a line or of the text is that end', async () => {
  await client.initialize(modern);
  await client.open(uri, 'name: "a" # input: "b"\r\n\r\ninput_dim: 7');
  const lineEnd = { line: 0, character: 999 };
  const textEnd = { line: 99, character: 0 };
  await client.change(uri, 2, [
    { range: { start: textEnd, end: textEnd }, text: ' input_dim: [1, 2, 3]' },
    { range: { start: lineEnd, end: lineEnd }, text: '\r\ninput: "c"' },
  ]);
  expect(await client.hints(uri, whole)).toMatchObject([
    { position: { line: 1, character: 10 }, label: [{ value: '7×1×2×3' }] },
  ]);
});

test('hints are given for the range that is asked for', async () => {
  await client.initialize(modern);
  await client.open(uri, net);
  const lines = { start: { line: 2, character: 0 }, end: { line: 4, character: 0 } };
  expect((await client.hints(uri, lines)).map(labelOf)).toEqual(['1×4×6×6']);
});

test('the command gives the shapes for Keras, of one layer or of all', async () => {
  await client.initialize(modern);
  await client.open(uri, net);
  const ask = (argument: object) => client.execute('prototxt.kerasOutputShape', { uri, ...argument });
  const conv = { layer: 'conv', blob: 'ä🏠', shape: [1, 4, 6, 6] };
  expect(await ask({ position: behind('  ', 4) })).toEqual([
    { ...conv, text: '(None, 4, 6, 6)', argument: 'output_shape=(None, 4, 6, 6)' },
  ]);
  expect(
    await ask({ position: behind('  ', 4), dataFormat: 'channels_last', batch: 'literal', phase: 'TEST' }),
  ).toEqual([{ ...conv, text: '(1, 6, 6, 4)', argument: 'output_shape=(1, 6, 6, 4)' }]);
  expect(await ask({ position: behind('  ', 4), variants: true })).toMatchObject([
    {
      variants: expect.arrayContaining([
        { text: 'input_shape=(6, 6, 4)', use: 'next layer', style: 'channels_last' },
      ]),
    },
  ]);
  expect(await ask({})).toMatchObject([{ layer: 'd' }, { layer: 'conv' }, { layer: 'drop' }]);
  expect(await ask({ phase: 'TEST' })).toMatchObject([{ layer: 'd' }, { layer: 'conv' }]);
  expect(await ask({ position: { line: 0, character: 3 } })).toEqual([]);
  await expect(client.execute('prototxt.kerasOutputShape', 'nonsense')).rejects.toThrow('uri');
});

test('where the phases differ the command says so, and why something is not known', async () => {
  await client.initialize(modern);
  await client.open(
    uri,
    `layer { name: "a" type: "DummyData" top: "x" include { phase: TRAIN } dummy_data_param { shape { dim: 8 dim: 2 } } }
     layer { name: "b" type: "Data" top: "x" include { phase: TEST } data_param { source: "lmdb" batch_size: 4 } }
     layer { name: "relu" type: "ReLU" bottom: "x" top: "y" }`,
  );
  const answer = await client.execute('prototxt.kerasOutputShape', {
    uri,
    position: { line: 2, character: 9 },
  });
  expect(answer).toEqual([
    {
      layer: 'relu',
      blob: 'y',
      phase: 'TRAIN',
      shape: [8, 2],
      text: '(None, 2)',
      argument: 'output_shape=(None, 2)',
    },
    { layer: 'relu', blob: 'y', phase: 'TEST', unknown: expect.stringContaining('`lmdb`') },
  ]);
});

test('the hover has links that copy, for a client that runs them', async () => {
  await client.initialize(modern, { commandLinks: true });
  await client.open(uri, net);
  const markdown = markdownOf(await client.hover(uri, behind('name: "', 3)));
  const [, query = ''] = /\(command:prototxt\.copyKerasOutputShape\?([^) ]*)/.exec(markdown) ?? [];
  expect(JSON.parse(decodeURIComponent(query))).toEqual([{ uri, position: behind('', 2), blob: 'ä🏠' }]);
});

test('other clients have no links', async () => {
  await client.initialize(modern);
  await client.open(uri, net);
  const markdown = markdownOf(await client.hover(uri, behind('name: "', 3)));
  expect(markdown).toContain('`output_shape=(None, 4, 6, 6)`');
  expect(markdown).not.toContain('command:');
});

test('a client that shows no markdown gets the words alone', async () => {
  const item = { documentationFormat: ['plaintext' as const] };
  const hover = { contentFormat: ['plaintext' as const] };
  await client.initialize({ textDocument: { hover, completion: { completionItem: item } } });
  await client.open(uri, net);
  const card = await client.hover(uri, behind('Convolut', 3));
  expect(card?.contents).toMatchObject({
    kind: 'plaintext',
    value: expect.stringContaining('\n🏠 1×3×8×8 → ä🏠'),
  });
  const list = await client.ask<CompletionList>('textDocument/completion', uri, {
    position: behind('layer {', 2),
  });
  const field = list.items.find(it => it.label === 'loss_weight');
  expect(await client.ask('completionItem/resolve', uri, field)).toMatchObject({
    documentation: { kind: 'plaintext' },
  });
});

test('a client that refuses to ask again is served as before', async () => {
  client.refusesRefreshes = true;
  await client.initialize(modern);
  await client.open(uri, net);
  await client.configure({ state: { phase: 'TEST' } });
  expect((await client.hints(uri, whole)).map(labelOf)).toEqual(['1×3×8×8', '1×4×6×6']);
  expect(client.refreshes).toBe(1);
});

test('settings are asked for; when they change, so do hints and faded layers', async () => {
  await client.initialize(modern);
  await client.open(uri, net);
  expect(await client.diagnostics(uri)).toEqual({ kind: 'full', items: [] });

  await client.configure({ state: { phase: 'TEST' }, inlayHints: { shapes: 'topsAndBottoms' } });
  expect((await client.hints(uri, whole)).map(labelOf)).toEqual(['1×3×8×8', '1×4×6×6', '1×3×8×8']);
  expect(client.refreshes).toBe(1);
  expect(await client.diagnostics(uri)).toMatchObject({
    items: [
      {
        message: 'This layer is not in the net in phase TEST.',
        severity: 4,
        tags: [1],
        range: { start: behind('', 6), end: behind(net.split('\r\n')[6] ?? '', 6) },
      },
    ],
  });

  await client.configure({ inlayHints: { shapes: 'off' } });
  expect(await client.hints(uri, whole)).toEqual([]);
});

test('a client that can ask for the rest of a hint gets it when it asks', async () => {
  await client.initialize(modern);
  await client.open(uri, net);
  const full = await client.hints(uri, whole);
  const asking = new TestClient();
  try {
    const resolveSupport = { properties: ['tooltip', 'textEdits', 'label.tooltip', 'label.location'] };
    await asking.initialize({ textDocument: { inlayHint: { resolveSupport } } });
    await asking.open(uri, net);
    const brief = await asking.hints(uri, whole);
    expect(brief.map(({ position, label }) => ({ position, label }))).toEqual(
      full.map(it => ({ position: it.position, label: [{ value: labelOf(it) }] })),
    );
    for (const [i, hint] of brief.entries())
      expect(await asking.ask('inlayHint/resolve', uri, hint)).toEqual(full[i]);
    await asking.change(uri, 2, [{ text: `# another\r\n${net}` }]);
    expect(await asking.ask('inlayHint/resolve', uri, brief[0])).toMatchObject({ label: brief[0]?.label });
  } finally {
    asking.kill();
  }
});

test('a client that does not ask for diagnostics is sent them, and sends its settings', async () => {
  await client.initialize({});
  await client.open(uri, net.replace('bottom: "🏠"', 'bottom: "🏡"'));
  const expected = [
    {
      code: 'unknown-bottom',
      severity: 1,
      source: 'prototxt',
      codeDescription: { href: expect.stringMatching(/^https:.*\/docs\/problems\/unknown-bottom\.md$/) },
      range: { start: behind('bottom: ', 3), end: behind('bottom: "🏠"', 3) },
    },
  ];
  await vi.waitFor(() => expect(client.published.get(uri)).toMatchObject(expected), 5_000);
  await client.sendConfiguration({ state: { phase: 'TEST' } });
  const tags = (): unknown => client.published.get(uri)?.map(it => it.tags);
  await vi.waitFor(() => expect(tags()).toEqual([undefined, [1]]), 5_000);
});

test('the code of a problem leads to the page that the extension shows, for a client that runs commands', async () => {
  await client.initialize(modern, { commandLinks: true });
  await client.open(uri, net.replace('bottom: "🏠"', 'bottom: "🏡"'));
  expect(await client.diagnostics(uri)).toMatchObject({
    items: [{ codeDescription: { href: 'command:prototxt.showProblemPage?%5B%22unknown-bottom%22%5D' } }],
  });
});

test('a problem of one phase names it', async () => {
  await client.initialize(modern);
  await client.open(
    uri,
    `layer { name: "a" type: "Input" top: "x" include { phase: TRAIN } input_param { shape { dim: 8 } } }
     layer { name: "b" type: "ReLU" bottom: "x" top: "y" }
     layer { name: "c" type: "ReLU" bottom: "z" top: "z2" include { phase: TEST } }`,
  );
  expect(await client.diagnostics(uri)).toMatchObject({
    items: [
      { message: 'No layer that makes a blob "x" is in the net. (in phase TEST)' },
      { message: expect.not.stringContaining('phase') },
    ],
  });
});

/** Where the line has the end of a text for the first time. */
function behind(text: string, line: number): Position {
  const at = (net.split('\r\n')[line] ?? '').indexOf(text);
  if (at === -1) throw new Error(`line ${line} has no ${text}`);
  return { line, character: at + text.length };
}

function labelOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

function markdownOf(card: { contents: unknown } | null): string {
  const contents = card?.contents;
  return typeof contents === 'object' && contents !== null && 'value' in contents
    ? String(contents.value)
    : '';
}
