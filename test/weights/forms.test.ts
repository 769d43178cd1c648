import { expect, test } from 'vitest';
import { readCaffemodel } from '../../server/src/weights/read-caffemodel.ts';
import { blobOf, legacyBlob, message, netWith } from './write-net.ts';

const fc = { name: 'fc', type: 'InnerProduct' };
const data = [1, 2, 3, 4, 5, 6];

function layersIn(net: Uint8Array): unknown {
  return readCaffemodel(net).map(({ blobs, ...layer }) => ({
    ...layer,
    blobs: blobs.map(({ shape, data }) => [shape, [...data]]),
  }));
}

test("today's form", () => {
  expect(layersIn(netWith(blobOf([2, 3], data)))).toEqual([{ ...fc, blobs: [[[2, 3], data]] }]);
});

test('a V1 layer has the type of today', () => {
  const net = message(to =>
    to.writeBytesField(
      2,
      message(layer => {
        layer.writeStringField(4, 'fc');
        layer.writeVarintField(5, 14);
        layer.writeBytesField(6, legacyBlob([1, 1, 2, 3], data));
      }),
    ),
  );
  expect(layersIn(net)).toEqual([{ ...fc, blobs: [[[1, 1, 2, 3], data]] }]);
});

test('a V0 layer has the type of today', () => {
  const v0 = message(to => {
    to.writeStringField(1, 'fc');
    to.writeStringField(2, 'innerproduct');
    to.writeBytesField(50, legacyBlob([1, 1, 2, 3], data));
  });
  const net = message(to =>
    to.writeBytesField(
      2,
      message(layer => layer.writeBytesField(1, v0)),
    ),
  );
  expect(layersIn(net)).toEqual([{ ...fc, blobs: [[[1, 1, 2, 3], data]] }]);
});

test('values may each have a tag, or stand in several packed pieces, in any mixture', () => {
  const blob = message(to => {
    to.writeFloatField(5, 1);
    to.writeFloatField(5, 2);
    to.writePackedFloat(5, [3, 4]);
    to.writePackedFloat(6, [0, 0]);
    to.writeFloatField(5, 5);
    to.writePackedFloat(5, [6]);
    to.writeBytesField(
      7,
      message(shape => {
        shape.writeVarintField(1, 2);
        shape.writeVarintField(1, 3);
      }),
    );
  });
  expect(layersIn(netWith(blob))).toEqual([{ ...fc, blobs: [[[2, 3], data]] }]);
});

test('values of double precision take the place of the others', () => {
  const blob = message(to => {
    to.writePackedFloat(5, [9, 9]);
    to.writeBytesField(
      7,
      message(shape => shape.writePackedVarint(1, [2, 3])),
    );
    to.writePackedDouble(8, data);
  });
  expect(layersIn(netWith(blob))).toEqual([{ ...fc, blobs: [[[2, 3], data]] }]);
});

test('the four sizes of old come before a shape, and a size that is not written is 0', () => {
  const blob = message(to => {
    to.writeVarintField(2, 1);
    to.writeBytesField(
      7,
      message(shape => shape.writePackedVarint(1, [6])),
    );
  });
  expect(layersIn(netWith(blob))).toEqual([{ ...fc, blobs: [[[0, 1, 0, 0], []]] }]);
});

test('a blob without axes is one value', () => {
  const blob = message(to => to.writePackedFloat(5, [7]));
  expect(layersIn(netWith(blob))).toEqual([{ ...fc, blobs: [[[], [7]]] }]);
});

test('a name may be in any script, and fields of forks are passed over', () => {
  const blob = message(to => {
    to.writeVarintField(10, 1);
    to.writePackedFloat(5, [7]);
    to.writeFixed64Field(900, 1);
  });
  expect(layersIn(netWith(blob, { name: 'слой 層', type: 'PReLU' }))).toEqual([
    { name: 'слой 層', type: 'PReLU', blobs: [[[], [7]]] },
  ]);
});
