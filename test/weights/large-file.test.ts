import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { message } from './write-net.ts';

const folder = mkdtempSync(join(tmpdir(), 'prototxt-large-'));
const model = join(folder, 'large.caffemodel');
const script = join(folder, 'peak-memory.cjs');

beforeAll(async () => {
  writeLargeModel();
  const entry = fileURLToPath(new URL('peak-memory.ts', import.meta.url));
  await build({ entryPoints: [entry], outfile: script, bundle: true, platform: 'node', logLevel: 'error' });
});

afterAll(() => rmSync(folder, { recursive: true }));

test('600 MB are listed in bounded memory', () => {
  const printed = execFileSync('node', [script, 'weights', model], { encoding: 'utf8' });
  expect(printed).toContain('3 layers · 150,000,000 values');
  expect(peakOf(printed)).toBeLessThan(MOST);
});

test.each(['npz', 'safetensors'])('600 MB become a .%s in bounded memory', format => {
  const output = join(folder, `large.${format}`);
  const printed = execFileSync('node', [script, 'weights', model, '-o', output], { encoding: 'utf8' });
  expect(peakOf(printed)).toBeLessThan(MOST);
  expect(statSync(output).size).toBeGreaterThan(LAYERS * VALUES * 4);
  rmSync(output);
});

/** MiB; Node itself takes about half of it. */
const MOST = 200;
const LAYERS = 3;
const VALUES = 50_000_000;

function peakOf(printed: string): number {
  return Number(/^peak (\d+)$/m.exec(printed)?.[1]);
}

/** Writes layers whose values are zeros, which are holes in the file and take no room on the disk. */
function writeLargeModel(): void {
  const file = openSync(model, 'w');
  let end = 0;
  const add = (bytes: Uint8Array): void => {
    end += writeSync(file, bytes, 0, bytes.length, end);
  };
  for (let i = 0; i < LAYERS; i++) {
    const shape = message(to => to.writePackedVarint(1, [5000, VALUES / 5000]));
    const behind = message(to => to.writeBytesField(7, shape));
    const data = lengthOf(5, VALUES * 4);
    const blobLength = data.length + VALUES * 4 + behind.length;
    const name = message(to => to.writeStringField(1, `fc${i}`));
    const blob = lengthOf(7, blobLength);
    for (const part of [lengthOf(100, name.length + blob.length + blobLength), name, blob, data]) add(part);
    end += VALUES * 4;
    add(behind);
  }
  ftruncateSync(file, end);
  closeSync(file);
}

/** The head of a field whose content is written elsewhere. */
function lengthOf(field: number, length: number): Uint8Array {
  return message(to => {
    to.writeTag(field, 2);
    to.writeVarint(length);
  });
}
