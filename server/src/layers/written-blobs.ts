import { wrongValueCount } from '../problems/wrong-value-count.ts';
import { wrongWeights } from '../problems/wrong-weights.ts';
import type { BlobProto } from '../schema/caffe.generated.ts';
import { has } from '../schema/message.ts';
import { cutTo32Bits, writtenShape } from './blob-shape.ts';
import type { LayerContext, ParamBlob } from './define.ts';
import { formatShape, product, type Shape, shapesDiffer } from './shape.ts';

type Context = Pick<LayerContext, 'layer' | 'report'>;

/** Whether the weights in the text, if there are any, are as many as their shape says (Caffe: `Blob::FromProto`). */
export function areBlobsComplete({ layer, report }: Context): boolean {
  for (const [index, blob] of layer.blobs.entries()) {
    const shape = shapeOf(blob);
    const field = blob.double_data.length > 0 ? 'double_data' : 'data';
    const count = blob[field].length;
    if (product(shape) === count) continue;
    const needs = `as many as a shape of ${formatShape(shape)} holds`;
    report(wrongValueCount, { field, count, needs }, { field: 'blobs', index });
    return false;
  }
  return true;
}

/** Whether the weights in the text, if there are any, go with the settings (Caffe: `BaseConvolutionLayer`). */
export function areBlobsFitting({ layer, report }: Context, params: readonly ParamBlob[]): boolean {
  const { blobs } = layer;
  if (blobs.length === 0) return true;
  if (blobs.length !== params.length) {
    const needs = `one for each learnable blob (${params.length})`;
    report(wrongValueCount, { field: 'blobs', count: blobs.length, needs }, { field: 'blobs' });
    return false;
  }
  for (const [index, blob] of blobs.entries()) {
    const { role = '', shape: needs = [] } = params[index] ?? {};
    const shape = shapeOf(blob);
    if (!shapesDiffer(shape, needs)) continue;
    const facts = { role, shape: formatShape(shape), needs: formatShape(needs) };
    report(wrongWeights, facts, { field: 'blobs', index });
    return false;
  }
  return true;
}

/** By the four older fields if one of them is written. */
export function shapeOf(blob: BlobProto): Shape {
  const legacy = ['num', 'channels', 'height', 'width'] as const;
  return legacy.some(field => has(blob, field))
    ? legacy.map(field => cutTo32Bits(blob[field]))
    : writtenShape(blob.shape);
}
