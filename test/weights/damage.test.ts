import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Model, Refusal } from '../../server/src/weights/model.ts';
import { readModel } from '../../server/src/weights/read-model.ts';
import { walkBytes } from '../../server/src/weights/source.ts';
import { valuesIn } from '../../server/src/weights/values.ts';
import { blobOf, legacyBlob, message, netWith } from './write-net.ts';

const read = (bytes: Uint8Array): Model | Refusal => walkBytes(readModel(bytes.length), bytes);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A small net of several layers. */
const resnet = readFileSync(new URL('../values/net_resnet.caffemodel', import.meta.url));

test('a file that ends anywhere is refused, or ends between two fields', () => {
  const whole = read(resnet);
  const count = whole.kind === 'model' ? whole.layers.length : 0;
  let refused = 0;
  for (let end = 0; end < resnet.length; end++) {
    const result = read(resnet.subarray(0, end));
    if (result.kind === 'refusal') refused++;
    else expect(result.layers.length).toBeLessThan(count);
  }
  expect(refused).toBeGreaterThanOrEqual(resnet.length - count);
});

test('a file with any wrong bytes is read or refused, and all of its values are in it', () => {
  const edits = fc.array(fc.tuple(fc.nat(resnet.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(edits, fc.nat(resnet.length), (changes, end) => {
      const bytes = Uint8Array.from(resnet);
      for (const [at, byte] of changes) bytes[at] = byte;
      const result = read(end % 4 === 0 ? bytes.subarray(0, end) : bytes);
      if (result.kind === 'refusal') expect(result.message).not.toBe('');
      else for (const { blobs } of result.layers) for (const blob of blobs) valuesIn(bytes, blob);
    }),
    { numRuns: 2000 },
  );
});

test('bytes of no format at all are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(['model', 'refusal']).toContain(read(bytes).kind);
    }),
    { numRuns: 2000 },
  );
});

test('a refusal says where and what', () => {
  const net = netWith(blobOf([2, 3], [1, 2, 3, 4, 5, 6]));
  expect(read(net.subarray(0, net.length - 4))).toEqual({
    kind: 'refusal',
    message: expect.stringMatching(/^at byte 7: the file ends 4 bytes too early; get the file again/),
  });
  expect(read(netWith(blobOf([2, 3], [1, 2])))).toEqual({
    kind: 'refusal',
    message: expect.stringMatching(/, in layer 1 \("fc"\): a blob of the shape 2×3 with 2 values; /),
  });
});

test.each([
  ['a blob with an axis of size -1', legacyBlob([1, 1, -1, 3], [])],
  ['a blob of the shape 65536×65536, too large for Caffe', blobOf([65536, 65536], [])],
  ['a blob with more than 32 axes', blobOf(Array(33).fill(1), [1])],
  ['a blob with more than 32 axes', blobOf(Array(1_000_000).fill(1), [1])],
  ['5 bytes of values of 4 bytes each', message(to => to.writeBytesField(5, new Uint8Array(5)))],
  ['no field of a message', latin1('\x03')],
  ['a number of more than 10 bytes', latin1(`\x08${'\xFF'.repeat(11)}`)],
  ['a field goes 6 bytes beyond what holds it', latin1('\x2A\x06')],
  ['a field of negative length', latin1(`\x2A${'\xFF'.repeat(9)}\x01`)],
])('%s is refused', (what, blob) => {
  // What follows shows whether the end of the blob is respected.
  const net = netWith(blob);
  const behind = message(to => to.writeStringField(9, 'something behind it'));
  const result = read(Buffer.concat([net, behind]));
  expect(result).toEqual({ kind: 'refusal', message: expect.stringContaining(`: ${what}; `) });
});

test('layers without end are refused before memory is', () => {
  const layers = Buffer.alloc(4_000_000, latin1('\xA2\x06\x00'));
  expect(read(layers)).toEqual({
    kind: 'refusal',
    message: expect.stringContaining('more than 1000000 layers'),
  });
});

test.each([
  ['HDF5', '\x89HDF\r\n\x1A\n'],
  ['Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:1'],
  ['web page', '<!DOCTYPE html>'],
  ['compressed', '\x1F\x8B\x08'],
  ['solver state', '\x08\xE8\x07'],
  ['text', 'name: "LeNet"\nlayer {'],
  ['no layers', ''],
  ['no layers', '\x0A\x05empty'],
])('what is %s and no binary net is told', (what, begins) => {
  expect(read(latin1(begins))).toEqual({ kind: 'refusal', message: expect.stringContaining(what) });
});

test('a net with layers of two forms is refused, as Caffe does', () => {
  const v1 = message(to => to.writeBytesField(2, new Uint8Array()));
  const result = read(Buffer.concat([netWith(blobOf([1], [1])), v1]));
  expect(result).toEqual({ kind: 'refusal', message: expect.stringContaining('both `layer` and `layers`') });
});

test("of values in NVIDIA's form there is a note", () => {
  const shape = message(to => to.writePackedVarint(1, [2]));
  const blob = message(to => {
    to.writeBytesField(7, shape);
    to.writeBytesField(12, new Uint8Array(4));
  });
  const result = read(netWith(blob));
  const missing = result.kind === 'model' ? result.layers[0]?.blobs[0]?.values.missing : undefined;
  expect(missing).toContain('raw_data');
});
