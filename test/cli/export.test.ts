import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { broken } from './nets.ts';
import { call } from './terminal.ts';

const input =
  'layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 dim: 2 dim: 8 dim: 8 } } }';
const folder = folderWith({
  'fine.prototxt': `name: "small" ${input} layer { name: "r" type: "ReLU" bottom: "x" top: "x" }`,
  'pyramid.prototxt': `${input} layer { name: "p" type: "SPP" bottom: "x" top: "y" spp_param { pyramid_height: 2 } }`,
  'data.prototxt': `layer { name: "d" type: "Data" top: "d" data_param { source: "lmdb" backend: LMDB batch_size: 2 } }
    layer { name: "c" type: "Convolution" bottom: "d" top: "c" convolution_param { num_output: 4 kernel_size: 3 } }`,
  'broken.prototxt': broken,
  'inputs.prototxt': input,
  'solver.prototxt': 'base_lr: 0.1 lr_policy: "fixed" net: "a.prototxt"',
});
const exportTo = (target: string, file: string, ...more: readonly string[]) =>
  call(['export', '--to', target, join(folder, file), ...more]);

test('a net is written to standard output, or to a file', async () => {
  const { status, stdout, stderr } = await exportTo('keras3', 'fine.prototxt');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain("r = layers.ReLU(name='r')(x)  # 1×8×8×2");
  const file = join(folder, 'fine.py');
  expect((await exportTo('keras3', 'fine.prototxt', '-o', file)).stdout).toBe('');
  expect(readFileSync(file, 'utf8')).toBe(stdout);
});

test('a net without a name is called after its file, and has none in standard input', async () => {
  const net = readFileSync(join(folder, 'pyramid.prototxt'), 'utf8').replace('SPP', 'ReLU');
  expect((await call(['export', '--to', 'keras3', '-'], { stdin: net })).stdout).toMatch(
    /^"""A net, written by/,
  );
  expect((await exportTo('keras3', 'pyramid.prototxt', '--stubs')).stdout).toMatch(/^"""pyramid, written by/);
});

test('channels stand last unless it is said otherwise', async () => {
  const { stdout } = await exportTo('keras3', 'fine.prototxt', '--data-format', 'channels_first');
  expect(stdout).toContain('# 1×2×8×8');
});

test('a layer without counterpart stops the export, or becomes a stub', async () => {
  const stopped = await exportTo('tfjs', 'pyramid.prototxt');
  expect(stopped).toMatchObject({ status: 1, stdout: '' });
  expect(stopped.stderr).toContain('no counterpart for "p" (SPP): Keras has no pyramid pooling');
  const { status, stdout } = await exportTo('tfjs', 'pyramid.prototxt', '--stubs');
  expect(status).toBe(0);
  expect(stdout).toContain('notImplemented(');
});

test('an input of unknown shape is named, with what to call', async () => {
  for (const target of ['keras3', 'pytorch']) {
    const { status, stderr } = await exportTo(target, 'data.prototxt');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'the shape of "d" is not known: the records of the LMDB at `lmdb` set it; give it as --input d=2,C,H,W\n',
    );
    expect(await exportTo(target, 'data.prototxt', '--input', 'd=2,3,8,8')).toMatchObject({
      status: 0,
      stderr: '',
    });
  }
});

test('a net that Caffe refuses is not exported', async () => {
  const { status, stdout, stderr } = await exportTo('pytorch', 'broken.prototxt');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('unknown-bottom');
});

test('of a net that has inputs only there is nothing to export', async () => {
  for (const target of ['keras3', 'keras1', 'tfjs', 'pytorch']) {
    const { status, stdout, stderr } = await exportTo(target, 'inputs.prototxt');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('inputs.prototxt: there is nothing to export: no layer computes a blob\n');
  }
});

test('what is no net, or no target, is a fault of the call', async () => {
  expect((await exportTo('pytorch', 'solver.prototxt')).status).toBe(2);
  expect((await exportTo('caffe2', 'fine.prototxt')).status).toBe(2);
});
