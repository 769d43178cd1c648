import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

// Runs `dist/cli.js`, which `npm run build` makes.

const wild = 'layer{name:"é"   # kept\nparam{lr_mult:1}}';
const tidy = 'layer { name: "é"  # kept\n  param { lr_mult: 1 }\n}\n';

let folder: string;
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prototxt-'));
  writeFileSync(path('tidy.prototxt'), tidy);
  writeFileSync(path('wild.prototxt'), wild);
});

afterEach(() => rmSync(folder, { recursive: true }));

function fmt(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'fmt', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('files are laid out in their places', () => {
  expect(fmt([folder])).toEqual({ status: 0, stdout: `${path('wild.prototxt')}: formatted\n`, stderr: '' });
  expect(read('wild.prototxt')).toBe(tidy);
  expect(read('tidy.prototxt')).toBe(tidy);
  expect(fmt(['--check', folder])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('--check tells what would change, and changes nothing', () => {
  const stdout = `${path('wild.prototxt')}: would be formatted\n`;
  expect(fmt(['--check', folder])).toEqual({ status: 1, stdout, stderr: '' });
  expect(read('wild.prototxt')).toBe(wild);
  expect(fmt(['--check', '-'], wild).status).toBe(1);
});

test('standard input goes to standard output', () => {
  expect(fmt(['-'], wild)).toEqual({ status: 0, stdout: tidy, stderr: '' });
});

test('the style can be chosen', () => {
  expect(fmt(['--indent', '4', '-'], 'a {\nb: 1\n}').stdout).toBe('a {\n    b: 1\n}\n');
  expect(fmt(['--tabs', '-'], 'a {\nb: 1\n}').stdout).toBe('a {\n\tb: 1\n}\n');
  expect(fmt(['--short-messages', 'split', '-'], 'a { b: 1 }').stdout).toBe('a {\n  b: 1\n}\n');
  expect(fmt(['--short-messages', 'some', '-']).status).toBe(2);
});

test('what has an error stays as it is, and is told of', () => {
  const { status, stdout, stderr } = fmt(['-'], 'a{b:1}\nc  {  d: }\n');
  expect({ status, stdout }).toEqual({ status: 1, stdout: 'a { b: 1 }\nc  {  d: }\n' });
  expect(stderr).toContain('it has 1 syntax error, the first on line 2');
});

test('a file that cannot be read does not stop the others', () => {
  const { status, stderr } = fmt([path('missing.prototxt'), path('wild.prototxt')]);
  expect(status).toBe(2);
  expect(stderr).toContain('no such file or directory');
  expect(read('wild.prototxt')).toBe(tidy);
});
