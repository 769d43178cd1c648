import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

// Runs `dist/cli.js`, which `npm run build` makes.

const old = 'layers { name: "relu" type: RELU bottom: "x" top: "y" } # kept\n';
const today = 'layer { name: "relu" type: "ReLU" bottom: "x" top: "y" } # kept\n';
const broken = 'layers { name "relu" }\n';

let folder: string;
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prototxt-'));
  writeFileSync(path('old.prototxt'), old);
  writeFileSync(path('today.prototxt'), today);
});

afterEach(() => rmSync(folder, { recursive: true }));

function upgrade(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'upgrade', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('files are upgraded in their places; those of today are not touched', () => {
  expect(upgrade([folder])).toEqual({ status: 0, stdout: `${path('old.prototxt')}: upgraded\n`, stderr: '' });
  expect(read('old.prototxt')).toBe(today);
  expect(read('today.prototxt')).toBe(today);
  expect(upgrade(['--check', folder])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('--check tells what is old, and writes nothing', () => {
  const stdout = `${path('old.prototxt')}: would be upgraded\n`;
  expect(upgrade(['--check', folder])).toEqual({ status: 1, stdout, stderr: '' });
  expect(read('old.prototxt')).toBe(old);
});

test('a net for a fork is upgraded as its Caffe reads it', () => {
  const permute =
    'layer { name: "p" type: "Permute" bottom: "y" top: "z" permute_param { order: [0, 2, 1, 3] } }\n';
  const input =
    'layer { name: "input" type: "Input" top: "y" input_param { shape { dim: [1, 2, 3, 4] } } }\n';
  writeFileSync(path('old.prototxt'), `input: "y"\ninput_shape { dim: [1, 2, 3, 4] }\n${permute}`);
  expect(upgrade(['--flavour', 'bvlc', folder]).stderr).toContain('it has errors');
  expect(upgrade([folder])).toEqual({ status: 0, stdout: `${path('old.prototxt')}: upgraded\n`, stderr: '' });
  expect(read('old.prototxt').replaceAll(/\s+/g, ' ')).toBe(`${input}${permute}`.replaceAll(/\s+/g, ' '));
});

test('a net of your own Caffe is upgraded with its .proto file', () => {
  writeFileSync(path('my.proto'), 'package caffe; message ReLUParameter { optional float slope = 9; }');
  writeFileSync(path('old.prototxt'), old.replace('} #', 'relu_param { slope: 1 } } #'));
  expect(upgrade([folder]).status).toBe(1);
  expect(upgrade(['--proto', path('my.proto'), folder]).status).toBe(0);
  expect(read('old.prototxt')).toBe(today.replace('} #', 'relu_param { slope: 1 } } #'));
});

test('standard input goes to standard output, and -o elsewhere', () => {
  expect(upgrade(['-'], old)).toEqual({ status: 0, stdout: today, stderr: '' });
  expect(upgrade(['-o', path('new.prototxt'), path('old.prototxt')]).status).toBe(0);
  expect(read('new.prototxt')).toBe(today);
  expect(read('old.prototxt')).toBe(old);
  expect(upgrade(['-o', path('new.prototxt'), folder]).status).toBe(2);
});

test('a file with errors stays as it is, and does not stop the others', () => {
  writeFileSync(path('broken.prototxt'), broken);
  writeFileSync(path('latin.prototxt'), Buffer.from([...Buffer.from(`${old}# `), 0xe4]));
  const { status, stderr } = upgrade([path('missing.prototxt'), folder]);
  expect(status).toBe(2);
  expect(stderr).toContain('broken.prototxt: it has errors');
  expect(stderr).toContain('latin.prototxt: it is not UTF-8');
  expect(stderr).toContain('missing.prototxt: no such file');
  expect(read('broken.prototxt')).toBe(broken);
  expect(read('old.prototxt')).toBe(today);
});
