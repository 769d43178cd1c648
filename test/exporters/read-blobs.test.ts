import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readBlobs } from '../../server/src/exporters/program/read-blobs.ts';
import { readCaffemodel } from '../../server/src/weights/read-caffemodel.ts';
import { blobOf, legacyBlob, message, netWith } from '../weights/write-net.ts';
import { sampleNames, weightsFile } from './values.ts';

const folder = mkdtempSync(join(tmpdir(), 'prototxt-blobs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

// Where there is no python3 with NumPy, this is skipped, and says so.
describe.skipIf(!hasNumPy)('the Python of the exports reads weights', () => {
  test('of every net with values as we do', () => {
    const files = sampleNames().map(weightsFile);
    const read = readInPython(files);
    for (const [i, file] of files.entries()) expect(read[i], file).toEqual(arraysOf(readFileSync(file)));
    expect(read.flatMap(it => Object.keys(it)).length).toBeGreaterThan(100);
  });

  test('of today, V1 and V0, and of a second layer of the same name', () => {
    const [one, two, four] = [blobOf([2, 3], data), blobOf([], [7]), legacyBlob([1, 1, 2, 3], data)];
    const nets = [netWith(one), Buffer.concat([netWith(two), netWith(one)]), v1(four), v0(four)];
    expect(readInPython(nets.map(written))).toEqual(nets.map(arraysOf));
  });

  test('of values with a tag each, and of double precision', () => {
    const tagged = message(to => {
      for (const value of data) to.writeFloatField(5, value);
      to.writeBytesField(
        7,
        message(shape => {
          shape.writeVarintField(1, 3);
          shape.writeVarintField(1, 2);
        }),
      );
    });
    const double = blobOf([2], [0.5, 0.25], 'double');
    expect(readInPython([written(netWith(tagged)), written(netWith(double))])).toEqual([
      arraysOf(netWith(tagged)),
      arraysOf(netWith(double)),
    ]);
  });

  test('and says what is wrong with a file', () => {
    const whole = netWith(blobOf([2, 3], data));
    for (const bad of [whole.subarray(0, -1), netWith(blobOf([2, 4], data)), Buffer.from('name: "net"')])
      expect(failureOf(written(bad))).toMatch(/^ValueError: .* is no \.caffemodel, or it is damaged: ./);
    expect(failureOf(written(whole), "{'fc': (None, ('fc', 2))}")).toMatch(/has no fc\/1/);
  });
});

const data = [1, 2, 3, 4, 5, 6];

function v1(blob: Uint8Array): Uint8Array {
  return message(to =>
    to.writeBytesField(
      2,
      message(layer => {
        layer.writeStringField(4, 'fc');
        layer.writeBytesField(6, blob);
      }),
    ),
  );
}

function v0(blob: Uint8Array): Uint8Array {
  const inner = message(to => {
    to.writeStringField(1, 'fc');
    to.writeBytesField(50, blob);
  });
  return message(to =>
    to.writeBytesField(
      2,
      message(layer => layer.writeBytesField(1, inner)),
    ),
  );
}

let count = 0;

function written(net: Uint8Array): string {
  const file = join(folder, `${count++}.caffemodel`);
  writeFileSync(file, net);
  return file;
}

type Arrays = Record<string, { readonly shape: readonly number[]; readonly data: readonly number[] }>;

function arraysOf(net: Uint8Array): Arrays {
  const taken = new Map<string, number>();
  const entries = readCaffemodel(net).flatMap(({ name, blobs }) => {
    const times = (taken.get(name) ?? 0) + 1;
    if (blobs.length > 0) taken.set(name, times);
    const unique = times === 1 ? name : `${name}_${times}`;
    return blobs.map(({ shape, data }, i) => [`${unique}/${i}`, { shape, data: [...data] }] as const);
  });
  return Object.fromEntries(entries);
}

function readInPython(files: readonly string[]): readonly Arrays[] {
  return JSON.parse(python(printAll, files));
}

function failureOf(file: string, weights = '{}'): string {
  const { stderr } = spawnSync('python3', ['-c', program(weights, 'read_blobs(sys.argv[1])'), file], {
    encoding: 'utf8',
  });
  return stderr.trim().split('\n').at(-1) ?? '';
}

function python(last: string, files: readonly string[]): string {
  return execFileSync('python3', ['-c', program('{}', last), ...files], { maxBuffer: 1e9, encoding: 'utf8' });
}

function program(weights: string, last: string): string {
  return `import json, sys\nimport numpy as np\nWEIGHTS = ${weights}\n${readBlobs}\n${last}`;
}

const printAll = `
arrays = [read_blobs(path) for path in sys.argv[1:]]
print(json.dumps([{key: dict(shape=it.shape, data=it.ravel().tolist()) for key, it in each.items()} for each in arrays]))`;
