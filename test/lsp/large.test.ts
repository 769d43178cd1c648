import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServerCapabilities } from 'vscode-languageserver/node';
import { largeNet, questions, typing } from './large-questions.ts';
import { LargeSession } from './large-session.ts';

// Speaks to `dist/server.js`, which `npm run build` makes: one session, each question after those it builds upon.

let session: LargeSession;
let capabilities: ServerCapabilities;

beforeAll(async () => {
  session = new LargeSession();
  capabilities = await session.open();
});

afterAll(() => session.close());

test('everything that the server offers is asked for', () => {
  expect(largeNet.match(/^layer \{/gm)?.length).toBeGreaterThan(4300);
  const asked = questions.map(({ capability }) => capability);
  expect([...new Set([...asked, 'textDocumentSync'])].sort()).toEqual(Object.keys(capabilities).sort());
  const methods = questions.map(({ method }) => method);
  expect(methods).toEqual(expect.arrayContaining(capabilities.executeCommandProvider?.commands ?? []));
});

describe('each answer is there and sensible', () => {
  test.each(questions.map(question => ({ name: named(question), question })))(
    '$name',
    async ({ name, question }) => {
      expect(await session.ask(question)).toEqual(expected[name]);
    },
  );

  test('textDocument/didChange', async () => {
    await session.type();
    const [screen] = questions;
    expect(screen && (await session.ask(screen))).toEqual(holding(labelled('1×2560×14×14')));
    await session.type();
    expect(screen && (await session.ask(screen))).toEqual(holding(labelled('1×256×14×14')));
  });

  test('textDocument/didChange, every line', async () => {
    await session.indent();
    const [screen] = questions;
    expect(screen && (await session.ask(screen))).toEqual(holding(labelled('1×256×14×14')));
  });
});

function named({ method, about }: { method: string; about?: string }): string {
  return about ? `${method}, ${about}` : method;
}

const conv = 'res4b120_branch2a';
/** A name is in the top, the layers in place and the reader of its blob. */
const places = 8;

/** What the answers must hold, by question. */
const expected: Readonly<Record<string, unknown>> = {
  'prototxt.flavour': expect.objectContaining({ id: 'bvlc', why: 'default', words: [] }),
  'textDocument/inlayHint, a screen': holding(labelled('1×256×14×14')),
  'textDocument/inlayHint, the net': atLeast(4300),
  'inlayHint/resolve': expect.objectContaining({
    tooltip: { kind: 'markdown', value: expect.stringContaining('Made by `data` (Input).') },
    textEdits: [expect.objectContaining({ newText: '  # shape: 1×3×224×224' })],
  }),
  'textDocument/hover': {
    range: expect.anything(),
    contents: {
      kind: 'markdown',
      value: expect.stringContaining(`\`res4b119\` 1×1024×14×14 → \`${conv}\` 1×256×14×14`),
    },
  },
  'textDocument/diagnostic': {
    kind: 'full',
    items: [expect.objectContaining({ code: 'unknown-bottom', severity: 1 })],
  },
  'textDocument/codeAction': holding({ title: 'Change to "pool5"', isPreferred: true }),
  'textDocument/completion, a bottom': suggesting('res4b119_branch2c', '1×1024×14×14'),
  'textDocument/completion, a type': suggesting('Deconvolution', 'vision'),
  'textDocument/completion, a field': suggesting('group', 'uint32'),
  'completionItem/resolve': expect.objectContaining({
    documentation: { kind: 'markdown', value: expect.stringMatching(/\w/) },
  }),
  'textDocument/definition': holding({
    range: expect.objectContaining({ start: { line: typing.line - 2, character: 7 } }),
  }),
  'textDocument/references': atLeast(places),
  'textDocument/documentHighlight': [
    expect.objectContaining({ kind: 3 }),
    expect.objectContaining({ kind: 2 }),
  ],
  'textDocument/prepareRename': { range: expect.anything(), placeholder: conv },
  'textDocument/rename': { changes: expect.anything() },
  'textDocument/linkedEditingRange': expect.objectContaining({ ranges: atLeast(places) }),
  'textDocument/prepareCallHierarchy': [
    expect.objectContaining({ name: conv, detail: 'Convolution 1×256×14×14' }),
  ],
  'callHierarchy/incomingCalls': [{ from: calling('res4b119_relu'), fromRanges: atLeast(1) }],
  'callHierarchy/outgoingCalls': [{ to: calling(`${conv}_bn`), fromRanges: atLeast(1) }],
  'textDocument/semanticTokens/full': expect.objectContaining({ data: atLeast(4300 * 3 * 5) }),
  'textDocument/semanticTokens/full/delta': expect.objectContaining({ edits: [] }),
  'textDocument/semanticTokens/range': expect.objectContaining({ data: atLeast(5) }),
  'textDocument/codeLens': [
    {
      range: expect.anything(),
      command: expect.objectContaining({ title: expect.stringMatching(/^TRAIN 4,313 layers/) }),
    },
    {
      range: expect.anything(),
      command: expect.objectContaining({ title: expect.stringMatching(/^TEST 4,311 layers/) }),
    },
  ],
  'textDocument/formatting': [expect.objectContaining({ newText: ' ' })],
  'textDocument/rangeFormatting': atLeast(60),
  'textDocument/onTypeFormatting': atLeast(10),
  'textDocument/documentLink': [{ range: expect.anything(), target: expect.stringMatching(/\/list\.txt$/) }],
  'textDocument/documentSymbol': holding({ name: 'data', detail: 'Input 1×3×224×224' }),
  'workspace/symbol': holding({ name: conv, containerName: 'Convolution' }),
  'textDocument/foldingRange': atLeast(4300),
  'textDocument/selectionRange': [{ range: expect.anything(), parent: expect.anything() }],
  'prototxt.renameBoth': expect.objectContaining({ name: conv, edits: atLeast(places + 1) }),
  'prototxt.kerasOutputShape': [expect.objectContaining({ text: '(None, 256, 14, 14)' })],
  'prototxt.kerasLayer': { text: expect.stringContaining('layers.Conv2D(256, (1, 1)'), missing: [] },
  'prototxt.pytorchModule': { text: 'nn.Conv2d(1024, 256, 1, bias=False)', missing: [] },
  'prototxt.export': { text: expect.stringContaining(`'${conv}': (kernel`), missing: [], unknown: [] },
  'prototxt.deployNet': expect.objectContaining({ text: expect.stringContaining(`name: "${conv}"`) }),
  'prototxt.compareNets': [
    expect.objectContaining({ layer: 'res4b7_branch2a', message: 'It is only here.' }),
    expect.objectContaining({ layer: 'res4b7_2a', message: 'It is only there.' }),
  ],
};

function holding(item: object): unknown {
  return expect.arrayContaining([expect.objectContaining(item)]);
}

function atLeast(length: number): unknown {
  return expect.toSatisfy((list: unknown) => Array.isArray(list) && list.length >= length);
}

function labelled(label: string): object {
  return { label: [expect.objectContaining({ value: label })] };
}

function suggesting(label: string, description: string): unknown {
  return expect.objectContaining({ items: holding({ label, labelDetails: { description } }) });
}

function calling(name: string): unknown {
  return expect.objectContaining({ name });
}
