import { PbfWriter } from 'pbf';

/** Writes messages of caffe.proto field by field, so that a test can write what Caffe does not. */
export function message(write: (to: PbfWriter) => void): Uint8Array {
  const to = new PbfWriter();
  write(to);
  return to.finish();
}

/** A net of today's form with one layer. */
export function netWith(
  blob: Uint8Array | readonly Uint8Array[],
  layer = { name: 'fc', type: 'InnerProduct' },
): Uint8Array {
  return message(net => {
    net.writeStringField(1, 'small');
    net.writeBytesField(
      100,
      message(to => {
        to.writeStringField(1, layer.name);
        to.writeStringField(2, layer.type);
        to.writeStringField(3, 'data');
        for (const it of [blob].flat()) to.writeBytesField(7, it);
      }),
    );
  });
}

/** A blob as Caffe writes it today, in single or double precision. */
export function blobOf(
  dims: readonly number[],
  data: readonly number[],
  precision: 'float' | 'double' = 'float',
): Uint8Array {
  return message(to => {
    if (precision === 'float') to.writePackedFloat(5, [...data]);
    else to.writePackedDouble(8, [...data]);
    to.writeBytesField(
      7,
      message(shape => shape.writePackedVarint(1, [...dims])),
    );
  });
}

/** A blob as Caffe wrote it before blobs had any number of axes. */
export function legacyBlob(dims: readonly number[], data: readonly number[]): Uint8Array {
  return message(to => {
    for (const [i, dim] of dims.entries()) to.writeVarintField(i + 1, dim);
    to.writePackedFloat(5, [...data]);
  });
}
