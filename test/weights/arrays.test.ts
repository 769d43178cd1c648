import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { npzRefusal } from '../../server/src/weights/npz.ts';
import { type BlobWeights, readCaffemodel } from '../../server/src/weights/read-caffemodel.ts';
import { tensorsOf } from '../../server/src/weights/tensors.ts';
import { weights } from './command.ts';
import { type NamedArray, readNpz, readSafetensors } from './read-arrays.ts';
import { legacyBlob, message, netWith } from './write-net.ts';

const folder = mkdtempSync(join(tmpdir(), 'prototxt-arrays-'));
const at = (name: string): string => join(folder, name);
const resnet = fileURLToPath(new URL('../values/net_resnet.caffemodel', import.meta.url));

afterAll(() => rmSync(folder, { recursive: true }));

const formats = [
  ['net.npz', readNpz],
  ['net.safetensors', readSafetensors],
] as const;

test.each(formats)('%s gives all values back, bit for bit', async (name, readArrays) => {
  expect(await weights(resnet, '-o', at(name))).toEqual({ status: 0, stdout: '', stderr: '' });
  const expected = readCaffemodel(readFileSync(resnet)).flatMap(({ name, blobs }) =>
    blobs.map(({ shape, data }, i): NamedArray => ({ key: `${name}/${i}`, shape, data: [...data] })),
  );
  expect(readArrays(readFileSync(at(name)))).toEqual(expected);
});

test.each(formats)('%s is the same every time', async (name, readArrays) => {
  await weights(resnet, '-o', at(`1-${name}`));
  await weights(resnet, '-o', at(`2-${name}`));
  expect(readFileSync(at(`1-${name}`)).equals(readFileSync(at(`2-${name}`)))).toBe(true);
  expect(readArrays(readFileSync(at(`1-${name}`))).length).toBeGreaterThan(10);
});

test.each(formats)(
  '%s has the shapes of the net, any name, and double precision',
  async (name, readArrays) => {
    const v1 = message(net => {
      const layer = (write: Parameters<typeof message>[0]): void => net.writeBytesField(2, message(write));
      layer(to => {
        to.writeStringField(4, 'слой/1');
        to.writeBytesField(6, legacyBlob([1, 1, 2, 3], [1, 2, 3, 4, 5, 6]));
        to.writeBytesField(6, legacyBlob([1, 1, 1, 2], [7, 8]));
      });
      layer(to => {
        to.writeStringField(4, 'слой/1');
        to.writeBytesField(
          6,
          message(blob => blob.writePackedDouble(8, [Math.PI])),
        );
      });
    });
    writeFileSync(at('v1.caffemodel'), v1);
    writeFileSync(
      at('v1.prototxt'),
      `input: "data" input_shape { dim: 1 dim: 3 } layer { name: "слой/1" type: "InnerProduct"
     bottom: "data" top: "fc" inner_product_param { num_output: 2 } }`,
    );
    const result = await weights(at('v1.caffemodel'), at('v1.prototxt'), '-o', at(name));
    expect(result).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('layer "слой/1": number of blobs differs: 1 in the file, 2 in the net'),
    });
    expect(readArrays(readFileSync(at(name)))).toEqual([
      { key: 'слой/1/0', shape: [2, 3], data: [1, 2, 3, 4, 5, 6] },
      { key: 'слой/1/1', shape: [2], data: [7, 8] },
      { key: 'слой/1_2/0', shape: [], data: [Math.PI] },
    ]);
  },
);

test('a blob without values is told, and left out', async () => {
  const shape = message(to => to.writePackedVarint(1, [2]));
  writeFileSync(at('empty.caffemodel'), netWith(message(to => to.writeBytesField(7, shape))));
  expect(await weights(at('empty.caffemodel'), '-o', at('empty.npz'))).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('layer "fc", blob 0: no values: the file has none'),
  });
  expect(readNpz(readFileSync(at('empty.npz')))).toEqual([]);
});

test('more than a zip can count is refused', () => {
  const values = { type: 'float32', count: 1, runs: [] } as const;
  const blobs = Array(65_536).fill({ shape: [], isLegacy: false, values });
  expect(npzRefusal(tensorsOf([{ name: 'a', blobs }]))).toMatchObject({ kind: 'refusal' });
  const large = { shape: [], isLegacy: false, values: { ...values, count: 2 ** 30 } };
  expect(npzRefusal(tensorsOf([{ name: 'a', blobs: [large] }]))).toMatchObject({ kind: 'refusal' });
});

test.skipIf(!python('import zipfile'))('Python finds a .npz sound (skipped without python3)', async () => {
  await weights(resnet, '-o', at('python.npz'));
  const script =
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))';
  expect(runPython(script, at('python.npz'))).toBe(`None ${blobsOfResnet().length}\n`);
});

test.skipIf(!python('import numpy'))('NumPy loads a .npz (skipped without NumPy)', async () => {
  await weights(resnet, '-o', at('numpy.npz'));
  const script = `import json, numpy, sys
arrays = numpy.load(sys.argv[1])
print(json.dumps([[list(arrays[key].shape), arrays[key].ravel().tolist()] for key in arrays]))`;
  expect(JSON.parse(runPython(script, at('numpy.npz')))).toEqual(
    blobsOfResnet().map(({ shape, data }) => [shape, [...data]]),
  );
});

function blobsOfResnet(): readonly BlobWeights[] {
  return readCaffemodel(readFileSync(resnet)).flatMap(layer => layer.blobs);
}

function runPython(script: string, ...argv: readonly string[]): string {
  return execFileSync('python3', ['-c', script, ...argv], { encoding: 'utf8' });
}

/** Whether there is a Python that can do that. */
function python(script: string): boolean {
  return spawnSync('python3', ['-c', script]).status === 0;
}
