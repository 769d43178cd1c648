import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { trainVal } from './nets.ts';
import { call, printed } from './terminal.ts';

const folder = folderWith({
  'a.prototxt': trainVal,
  'deep/b.prototxt': 'name: "empty"',
  'deep/solver.prototxt': 'base_lr: 0.1 lr_policy: "fixed" net: "a.prototxt"',
  'deep/readme.md': 'no net',
  'node_modules/c.prototxt': trainVal,
});

test('the JSON of one file in one state is an object with the keys of the contract, in their order', async () => {
  const path = join(folder, 'a.prototxt');
  const { status, stdout, stderr } = await call(['shapes', '--format', 'json', path]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const report: Record<string, unknown> = JSON.parse(stdout);
  expect(report).toEqual({
    file: path,
    ok: true,
    kind: 'net',
    flavour: 'bvlc',
    phase: 'TEST',
    level: 0,
    stages: [],
    name: 'small',
    inputs: ['data'],
    outputs: ['conv'],
    paramCount: 140,
    layers: [
      {
        name: 'data',
        type: 'Input',
        line: 4,
        bottoms: [],
        tops: ['data'],
        topShapes: [[2, 3, 8, 8]],
        paramShapes: [],
        params: 0,
        macs: 0,
      },
      {
        name: 'conv',
        type: 'Convolution',
        line: 6,
        bottoms: ['data'],
        tops: ['conv'],
        topShapes: [[2, 5, 6, 6]],
        paramShapes: [[5, 3, 3, 3], [5]],
        params: 140,
        macs: 9720,
      },
      {
        name: 'relu',
        type: 'ReLU',
        line: 10,
        bottoms: ['conv'],
        tops: ['conv'],
        topShapes: [[2, 5, 6, 6]],
        paramShapes: [],
        params: 0,
        macs: 0,
      },
    ],
    problems: [],
  });
  expect(Object.keys(report)).toEqual(
    'file ok kind flavour phase level stages name inputs outputs paramCount layers problems'.split(' '),
  );
});

test('an unknown size is "?", an unknown number null', async () => {
  const stdout = await printed(['shapes', '--phase', 'TRAIN', '--format', 'json'], trainVal);
  const { layers, paramCount } = JSON.parse(stdout);
  expect(layers[0].topShapes).toEqual([[4, '?', 8, 8], [4]]);
  expect(layers[1].paramShapes).toEqual([[5, '?', 3, 3], [5]]);
  expect([layers[1].params, layers[1].macs, paramCount]).toEqual([null, null, null]);
});

test('shapes runs where a file stands in place of a subcommand', async () => {
  const path = join(folder, 'a.prototxt');
  expect(await call([path])).toEqual(await call(['shapes', path]));
  expect((await call(['--phase', 'TRAIN', path])).stdout).toContain('TRAIN');
});

test('both phases of one file are an array of two, and two lines', async () => {
  const json = await printed(['shapes', '--phase', 'both', '--format', 'json'], trainVal);
  const lines = await printed(['shapes', '--phase', 'both', '--format', 'ndjson'], trainVal);
  expect(JSON.parse(json).map(phaseOf)).toEqual(['TRAIN', 'TEST']);
  expect(
    lines
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual(JSON.parse(json));
});

test('several files and a directory are an array; a directory is searched, its path joined with the rest', async () => {
  const { stdout, status } = await call(['shapes', folder, '--format', 'json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).map(fileOf)).toEqual(
    ['a.prototxt', 'deep/b.prototxt', 'deep/solver.prototxt'].map(it => `${folder}/${it}`),
  );
  const one = await call(['shapes', join(folder, 'deep'), '--format', 'json']);
  expect(JSON.parse(one.stdout).map(kindOf)).toEqual(['net', 'solver']);
});

test('a file that is named twice counts once', async () => {
  const path = join(folder, 'a.prototxt');
  const { stdout } = await call(['shapes', path, folder, path, '--format', 'ndjson']);
  expect(stdout.split(path)).toHaveLength(2);
});

test('level and stages choose layers; a stage stays a string', async () => {
  const net = `layer { name: "low" type: "Silence" include { max_level: -1 } }
layer { name: "staged" type: "Silence" include { stage: "007" stage: "x" } }`;
  const names = async (...argv: readonly string[]) =>
    JSON.parse((await call(['shapes', '--format', 'json', ...argv, '-'], { stdin: net })).stdout).layers.map(
      nameOf,
    );
  expect(await names()).toEqual([]);
  expect(await names('--level', '-1')).toEqual(['low']);
  expect(await names('--level=-1')).toEqual(['low']);
  expect(await names('--stage', '007', '--stage', 'x')).toEqual(['staged']);
});

test('--input gives the shape of what is unknown, and of inputs', async () => {
  const shapes = async (phase: string) => {
    const argv = ['shapes', '--format', 'json', '--phase', phase, '--input', 'data=7,1,5,5'];
    return JSON.parse(await printed(argv, trainVal)).layers[1].topShapes;
  };
  expect(await shapes('TRAIN')).toEqual([[7, 5, 3, 3]]);
  expect(await shapes('TEST')).toEqual([[7, 5, 3, 3]]);
});

test('a table is aligned and has totals', async () => {
  expect(await printed(['shapes'], trainVal)).toBe(`- · small · TEST

Layer  Type         Bottoms  Tops  Shapes   Parameters   MACs
data   Input                 data  2×3×8×8           0      0
conv   Convolution  data     conv  2×5×6×6         140  9,720
relu   ReLU         conv     conv  2×5×6×6           0      0

3 layers · 140 parameters · 9,720 MACs · 2.91 KiB of blobs
`);
});

test('a table says why a size is not known', async () => {
  const stdout = await printed(['shapes', '--phase', 'TRAIN'], trainVal);
  expect(stdout).toContain('data   Data                  data   4×?×8×8           0     0\n');
  expect(stdout).toContain('                             label  4\n');
  expect(stdout).toContain('\n3 layers · ? parameters · ? MACs · ? of blobs\n? ');
  expect(stdout).toContain('`train`');
});

test('a table holds its columns with wide characters, and shows nothing that steers a terminal', async () => {
  const net = `layer { name: "層" type: "Input" top: "a\\033[31m" input_param { shape { dim: 1 } } }
layer { name: "b" type: "Silence" bottom: "a\\033[31m" }`;
  const lines = (await printed(['shapes'], net)).split('\n');
  expect(lines.slice(3, 5)).toEqual([
    '層     Input             a\uFFFD[31m  1                0     0',
    'b      Silence  a\uFFFD[31m                            0     0',
  ]);
});

test('colours are for those who want them, and not for a file', async () => {
  const colour = '\u001B[';
  const path = join(folder, 'a.prototxt');
  const file = join(folder, 'table.txt');
  expect((await call(['shapes', path], { colours: true })).stdout).toContain(colour);
  expect((await call(['shapes', path])).stdout).not.toContain(colour);
  const written = await call(['shapes', path, '-o', file], { colours: true });
  expect(written).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(file, 'utf8')).toBe((await call(['shapes', path])).stdout);
});

test('comma-separated values are quoted where they must be, lists joined', async () => {
  const net = `layer { name: "a,\\"b\\"" type: "Input" top: "x" top: "y" input_param { shape { dim: 2 dim: 3 } } }`;
  expect(await printed(['shapes', '--format', 'csv'], net)).toBe(
    `file,phase,line,name,type,bottoms,tops,topShapes,paramShapes,params,macs
-,TEST,1,"a,""b""",Input,,x;y,2×3;2×3,,0,0
`,
  );
});

test('a table in Markdown says names as they are', async () => {
  const net = `name: "a|b" layer { name: "_x_1" type: "Input" top: "<y>" input_param { shape {} } }`;
  expect(await printed(['shapes', '--format', 'markdown'], net)).toBe(`## - · a\\|b · TEST

| Layer | Type | Bottoms | Tops | Shapes | Parameters | MACs |
| --- | --- | --- | --- | --- | ---: | ---: |
| \\_x_1 | Input |  | \\<y\\> | scalar | 0 | 0 |

1 layer · 0 parameters · 0 MACs · 4 bytes of blobs
`);
});

test('what is no net is named', async () => {
  const { stdout, status } = await call(['shapes', join(folder, 'deep/solver.prototxt')]);
  expect({ stdout, status }).toEqual({
    stdout: `${folder}/deep/solver.prototxt: a solver, not a net\n`,
    status: 0,
  });
});

test('a net that Caffe refuses is shown as far as it goes, with its errors, and ends with 1', async () => {
  const { stdout, status } = await call(['shapes', '-'], {
    stdin: 'layer { name: "r" type: "ReLU" bottom: "x" top: "y" }',
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^r +ReLU +x +y +\? +\? +\?$/m);
  expect(stdout).toMatch(/^-:1:40: error: .*"x".* \[unknown-bottom\]$/m);
});

const phaseOf = ({ phase }: { phase: string }) => phase;
const fileOf = ({ file }: { file: string }) => file;
const kindOf = ({ kind }: { kind: string }) => kind;
const nameOf = ({ name }: { name: string }) => name;
