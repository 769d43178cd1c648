import { caffe, v1LayerTypes } from './caffe.generated.ts';
import { type Schema, schemaOf } from './schema.ts';

/** The schema of stock Caffe (BVLC/caffe, `caffe.proto`). */
export const bvlc: Schema = schemaOf({ ...caffe, v1Types: v1LayerTypes });
