import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { weights } from './command.ts';
import { blobOf, netWith } from './write-net.ts';

const folder = mkdtempSync(join(tmpdir(), 'prototxt-weights-'));
const at = (name: string): string => join(folder, name);
const value = (name: string): string => fileURLToPath(new URL(`../values/${name}`, import.meta.url));
const model = at('small.caffemodel');
writeFileSync(model, netWith(blobOf([1, 3], [0.5, 0, -1.25])));

const net = at('small.prototxt');
writeFileSync(
  net,
  `input: "data" input_shape { dim: 1 dim: 3 }
layer { name: "fc" type: "InnerProduct" bottom: "data" top: "fc"
  inner_product_param { num_output: 1 bias_term: false } }`,
);

afterAll(() => rmSync(folder, { recursive: true }));

test('lists the blobs', async () => {
  const { status, stdout } = await weights(model);
  expect(status).toBe(0);
  expect(stdout).toBe(
    [
      'Layer  Type          Blob  Shape  Values    Min  Max   Mean    Std  Zeros  NaN  Infinite',
      'fc     InnerProduct     0  1×3         3  -1.25  0.5  -0.25  0.736      1    0         0',
      '',
      '1 layer · 3 values, 12 bytes',
      '',
    ].join('\n'),
  );
});

test('as JSON, in full', async () => {
  const { stdout } = await weights(model, net, '--format', 'json');
  expect(JSON.parse(stdout)).toEqual({
    file: model,
    name: 'small',
    net,
    ok: true,
    count: 3,
    layers: [
      {
        name: 'fc',
        type: 'InnerProduct',
        outcome: 'copied',
        blobs: [
          {
            shape: [1, 3],
            valueType: 'float32',
            count: 3,
            min: -1.25,
            max: 0.5,
            mean: -0.25,
            std: expect.closeTo(0.736, 3),
            zeros: 1,
            nans: 0,
            infinities: 0,
          },
        ],
        netShapes: [[1, 3]],
      },
    ],
  });
});

test.each([
  ['ndjson', /^\{"name":"fc".*\}\n$/],
  ['csv', /^name,.*\nfc,InnerProduct,0,1×3,float32,3,-1.25,0.5,-0.25,0.73598\d+,1,0,0,copied,\n$/],
  ['markdown', /\| fc \| InnerProduct \| 0 \| 1×3 \|.*\| copied \|\n$/],
])('as %s', async (format, expected) => {
  expect((await weights(model, net, '--format', format)).stdout).toMatch(expected);
});

test('tells what Caffe would not copy, with status 1', async () => {
  const { status, stdout } = await weights(value('net_lenet.caffemodel'), value('net_resnet.prototxt'));
  expect(status).toBe(1);
  expect(stdout).toContain('number of blobs differs: 2 in the file, 1 in the net');
  expect(stdout).toMatch(/fc +InnerProduct .*not in the weights/);
  expect(stdout).toMatch(/· 1 number of blobs differs · 3 not in the net · \d+ not in the weights\n$/);
});

test('a net that Caffe refuses has status 1 too, and its errors are told', async () => {
  writeFileSync(at('bad.prototxt'), 'layer { name: "fc" type: "ReLU" bottom: "none" top: "fc" }');
  const { status, stderr } = await weights(model, at('bad.prototxt'));
  expect(status).toBe(1);
  expect(stderr).toContain('unknown-bottom');
});

test('a listing goes to a file', async () => {
  expect(await weights(model, '--format', 'csv', '-o', at('list.csv'))).toMatchObject({
    status: 0,
    stdout: '',
  });
  expect(readFileSync(at('list.csv'), 'utf8')).toContain('fc,InnerProduct');
});

writeFileSync(at('solver.prototxt'), 'base_lr: 0.1\nmax_iter: 10\nlr_policy: "fixed"\nnet: "net.prototxt"\n');
writeFileSync(at('short.caffemodel'), readFileSync(model).subarray(0, 30));

test.each([
  ['no file', [], /missing required argument/],
  ['a file that is not there', [at('none')], /none: no such file or directory\n$/],
  ['a device', ['/dev/null'], /null: it is no file on a disk/],
  ['a directory', [folder], /: it is a directory\n$/],
  ['a net in place of weights', [net], /: it is a net as text \(\.prototxt\)/],
  [
    'a file cut short',
    [at('short.caffemodel')],
    /short\.caffemodel: at byte \d+.*too early; get the file again/,
  ],
  ['a solver in place of the net', [model, at('solver.prototxt')], /solver\.prototxt: it is not a net\n$/],
  ['a net that is not there', [model, at('none')], /none: no such file or directory\n$/],
  ['an output in no folder', [model, '-o', at('none/x.npz')], /x\.npz: no such file or directory\n$/],
  ['an unknown format', [model, '--format', 'xml'], /Allowed choices are table, json, ndjson, csv, markdown/],
])('%s is a fault of the call', async (_, argv, message) => {
  expect(await weights(...argv)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
});

test('the weights are not overwritten', async () => {
  copyFileSync(model, at('copy.caffemodel'));
  const { status, stderr } = await weights(at('copy.caffemodel'), '-o', at('./copy.caffemodel'));
  expect([status, stderr]).toEqual([2, expect.stringContaining('the output would overwrite it')]);
  expect(readFileSync(at('copy.caffemodel')).equals(readFileSync(model))).toBe(true);
});
