import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { broken, trainVal } from './nets.ts';
import { call } from './terminal.ts';

const folder = folderWith({ 'a.prototxt': trainVal, 'b.prototxt': broken, 'none/readme.md': '' });
const a = join(folder, 'a.prototxt');
const b = join(folder, 'b.prototxt');

const wrong: readonly (readonly [argv: readonly string[], stderr: RegExp])[] = [
  [[], /missing required argument 'file'/],
  [['check'], /missing required argument 'file'/],
  [
    ['shapes', '--phase', 'test', a],
    /'--phase <phase>' argument 'test' is invalid\. Allowed choices are TEST, TRAIN, both\./,
  ],
  [['shapes', '--level', '1.5', a], /'--level <n>' argument '1\.5' is invalid/],
  [['shapes', '--level', '2147483648', a], /'--level <n>' argument '2147483648' is invalid/],
  [['shapes', '--format', 'sarif', a], /Allowed choices are table, json, ndjson, csv, markdown\./],
  [['check', '--format', 'table', a], /Allowed choices are text, json, ndjson, github, sarif\./],
  [['check', '--format', 'constructor', a], /Allowed choices are/],
  [['check', '--max-warnings', '-1', a], /'--max-warnings <n>' argument '-1' is invalid/],
  [['shapes', '--flavour', 'nobody', a], /'--flavour <id>' argument 'nobody' is invalid/],
  [['shapes', '--input', 'data', a], /is not of the form BLOB=1,3,224,224/],
  [['shapes', '--input', 'data=1,x', a], /"x" is not a size/],
  [['shapes', '--input', 'data=', a], /"" is not a size/],
  [['shapes', '--input', 'dta=1', a], /a\.prototxt: it has no blob "dta"; did you mean "data"\?/],
  [['shapes', '--input', 'conv=1', a], /a\.prototxt: the text itself tells the shape of the blob "conv"/],
  [['shapes', '--nonsense', a], /unknown option '--nonsense'/],
  [['keras', '--keras-version', '4', a], /Allowed choices are 1, 2, 3\./],
  [['keras', a, 'conv', 'more'], /too many arguments/],
  [['lsp'], /required option '--stdio' not specified/],
  [['shapes', join(folder, 'nothing.prototxt')], /nothing\.prototxt: no such file or directory/],
  [['shapes', join(folder, 'none')], /none: no \.prototxt file is in this directory/],
  [['shapes', a, '-o', join(folder, 'none/there/x')], /none\/there\/x: no such file or directory/],
  [['keras', folder], /it is a directory/],
];

test.each(wrong)('%j is a wrong call', async (argv, message) => {
  const { status, stdout, stderr } = await call(argv);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^prototxt: /);
});

test('what cannot be read does not stop the others, nor hide their errors', async () => {
  const { status, stdout, stderr } = await call(['check', join(folder, 'no'), b, join(folder, 'none'), a]);
  expect(status).toBe(2);
  expect(stdout).toContain('[unknown-bottom]');
  expect(stdout).toMatch(/2 errors in 2 files\n$/);
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
});

test('a blob of --input that one file lacks is an error of that file', async () => {
  const { status, stdout, stderr } = await call(['shapes', '--input', 'data=1,3,9,9', b, a]);
  expect(status).toBe(2);
  expect(stderr).toContain('b.prototxt: it has no blob "data"');
  expect(stdout).toContain('1×5×7×7');
});

test('help and version are fine, and go to standard output', async () => {
  const help = await call(['--help']);
  expect(help).toMatchObject({ status: 0, stderr: '' });
  for (const name of ['shapes', 'check', 'keras', 'lsp --stdio'.split(' ')[0] ?? ''])
    expect(help.stdout).toContain(`  ${name} `);
  expect((await call(['check', '--help'])).stdout).toContain('(default: text)');
  expect(await call(['--version'])).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' });
});

const value = (name: string) => join('test/values', `net_lenet.${name}`);

test.each([
  ['shapes', a],
  ['check', b],
  ['keras', a],
  ['export', '--to', 'keras3', value('prototxt')],
  ['weights', value('caffemodel')],
])('%s prints with "-o -" what it prints without', async (...argv) => {
  const printed = await call(argv);
  expect(printed.stdout).not.toBe('');
  expect(await call([...argv, '-o', '-'])).toEqual(printed);
  expect(existsSync('-')).toBe(false);
});

test.each(['fmt', 'upgrade'])('%s with "-o -" prints what it would write in place', async subcommand => {
  const { status, stdout } = await call([subcommand, '-o', '-', a]);
  expect(status).toBe(0);
  expect(stdout).toContain('name: "conv"');
  expect(existsSync('-')).toBe(false);
});

test('progress is for a terminal, and only where it takes long', async () => {
  const { stderr } = await call(['check', folder], { stderrIsTerminal: true });
  expect(stderr).toBe('');
});
