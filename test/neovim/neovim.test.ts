import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver/node';
import { hasNeovim, Neovim } from './neovim.ts';

// Speaks to `dist/server.js`, which `npm run build` makes, through a client that was not written here.

const net = `name: "n"
layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 3, 8, 8] } } }
layer {
  name: "conv" type: "Convolution" bottom: "data" top: "conv"
    convolution_param { num_output: 4 kernel_size: 3 }
}
layer { name: "relu" type: "ReLU" bottom: "conf" top: "relu" }
`;

if (!hasNeovim) console.warn('Neovim is not installed: the server is not tried in it.');

describe.skipIf(!hasNeovim)('in Neovim', { timeout: 60_000 }, () => {
  let neovim: Neovim;

  beforeAll(async () => {
    neovim = new Neovim(net);
    await neovim.until<boolean>(
      'vim.tbl_count(vim.tbl_filter(function(it) return it.initialized end, vim.lsp.buf_get_clients(0))) > 0',
      it => it,
    );
  }, 60_000);

  afterAll(() => neovim?.close());

  test('problems are shown', async () => {
    const [problem] = await neovim.until<Diagnostics>('vim.diagnostic.get(0)', it => it.length > 0);
    expect(problem).toMatchObject({
      lnum: 6,
      code: 'unknown-bottom',
      message: expect.stringContaining('Did you mean "conv"?'),
    });
  });

  test('the hover opens', async () => {
    await goTo(4, 'Convolution');
    neovim.type('K');
    const lines = await neovim.until<string[]>(floatingLines, it => it.length > 0);
    expect(lines.join('\n')).toContain('`data` 1×3×8×8 → `conv` 1×4×6×6');
    // A float closes when the cursor moves.
    neovim.type('gg');
    await neovim.until<unknown>(floatingLines, isEmpty);
  });

  test('a blob leads to its definition', async () => {
    await goTo(4, 'data');
    neovim.type('gd');
    expect(await neovim.until<number>('vim.fn.line(".")', it => it !== 4)).toBe(2);
  });

  test('hints are answered', () => {
    const hints = neovim.lua<{ result: InlayHint[] }[]>(
      `vim.lsp.buf_request_sync(0, 'textDocument/inlayHint', { textDocument = vim.lsp.util.make_text_document_params(0), range = { start = { line = 0, character = 0 }, ['end'] = { line = 9, character = 0 } } }, 5000)`,
    );
    const labels = hints?.flatMap(it => it?.result ?? []).map(({ label }) => labelText(label));
    expect(labels).toEqual(['1×3×8×8', '1×4×6×6', '?']);
  });

  test('completion lists what may be written', async () => {
    neovim.type('ggoforce_<C-x><C-o>');
    const { items } = await neovim.until<{ items: { word: string }[] }>(
      'vim.fn.complete_info({"items"})',
      it => it.items.length > 0,
    );
    neovim.type('<C-e><Esc>u');
    await neovim.until<string[]>(allLines, it => it.length === net.trimEnd().split('\n').length);
    expect(items.map(({ word }) => word)).toEqual(['force_backward: true']);
  });

  test.each([
    ['layer { type: "Convo', 'layer { type: "Convolution"'],
    ['layer {<CR>type: "Convo', 'type: "Convolution"'],
    ['layer { bottom: "con', 'layer { bottom: "conv"'],
    ['layer {<CR>type: "ReLU"<CR>relu_p', 'relu_param { }'],
  ])('what is chosen for %s stands there as it was meant', async (keys, line) => {
    neovim.type(`Go${keys}`);
    neovim.type('<C-x><C-o>');
    await neovim.until<unknown>('#vim.fn.complete_info({"items"}).items', it => Number(it) > 0);
    neovim.type('<Esc>');
    await neovim.until<string>('vim.fn.mode()', it => it === 'n');
    const written = neovim.lua<string>('vim.fn.getline("$")');
    neovim.type('u');
    await neovim.until<string[]>(allLines, it => it.length === net.trimEnd().split('\n').length);
    expect(written?.trim()).toBe(line);
  });

  test('formatting lays the text out', async () => {
    neovim.type('<F3>');
    const line = await neovim.until<string>('vim.fn.getline(5)', it => !it.startsWith('    '));
    expect(line).toBe('  convolution_param { num_output: 4 kernel_size: 3 }');
  });

  test('a blob is renamed wherever it is named', async () => {
    await goTo(2, 'top: "data', 'e');
    neovim.type('<F2>');
    // The server is asked what is to be renamed before there is a prompt; keys typed until then are commands.
    await neovim.until<string>('vim.fn.getcmdline()', it => it === 'data');
    neovim.type('<C-u>image<CR>');
    const text = await neovim.until<string[]>(allLines, it => it[1]?.includes('image') === true);
    expect(text[1]).toContain('name: "data" type: "Input" top: "image"');
    expect(text.join('\n')).toContain('bottom: "image" top: "conv"');
  });

  /** Puts the cursor on the first match in a line, or at its end, and waits until it is there. */
  async function goTo(line: number, text: string, flags = ''): Promise<void> {
    neovim.type(`<Esc>:call cursor(${line}, 1) | call search('${text}', 'c${flags}')<CR>`);
    const column = (net.split('\n')[line - 1] ?? '').indexOf(text) + (flags === 'e' ? text.length : 1);
    await neovim.until<number[]>(
      '{ vim.fn.line("."), vim.fn.col(".") }',
      it => it[0] === line && it[1] === column,
    );
  }
});

type Diagnostics = readonly { readonly lnum: number; readonly code: string; readonly message: string }[];

/** Lua writes a list without entries like an object without them. */
const isEmpty = (list: unknown): boolean => Object.keys(Object(list)).length === 0;

/** The text that is edited. */
const allLines = 'vim.fn.getline(1, "$")';

/** What stands in the windows that float. */
const floatingLines = `vim.tbl_flatten(vim.tbl_map(function(it) return vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(it), 0, -1, false) end, vim.tbl_filter(function(it) return vim.api.nvim_win_get_config(it).relative ~= '' end, vim.api.nvim_list_wins())))`;

function labelText(label: InlayHint['label']): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}
