import { linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { call } from './terminal.ts';

const net = `layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 2 } } }
layer { name: "r" type: "ReLU" bottom: "x" top: "y" }
`;
const folder = folderWith({ 'net.prototxt': net, 'weights.caffemodel': '', 'other/own.proto': '' });
const file = join(folder, 'net.prototxt');
const link = join(folder, 'link.prototxt');
linkSync(file, link);

test.each([
  ['shapes', file, '-o', file],
  ['shapes', folder, '-o', file],
  ['check', file, '-o', file],
  ['keras', file, '-o', file],
  ['keras', file, '-o', link],
  ['export', '--to', 'keras3', file, '-o', file],
  ['fmt', file, '-o', file],
  ['upgrade', file, '-o', file],
  ['weights', join(folder, 'weights.caffemodel'), file, '-o', file],
])('no call overwrites what it reads: %s %s %s %s %s', async (...argv) => {
  const { status, stdout, stderr } = await call(argv);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/prototxt: .*(net|link)\.prototxt: the output would overwrite it\n/);
  expect(readFileSync(file, 'utf8')).toBe(net);
});

test('a file of an earlier call is written anew, and so is a device', async () => {
  for (const output of [join(folder, 'shapes.txt'), join(folder, 'shapes.txt'), '/dev/null'])
    expect(await call(['shapes', file, '-o', output])).toEqual({ status: 0, stdout: '', stderr: '' });
});
