import { caffe, v1LayerTypes } from './caffe.generated.ts';
import { readSchema } from './field-text.ts';
import { type Schema, schemaOf } from './schema.ts';

/** The schema of stock Caffe (BVLC/caffe, `caffe.proto`). */
export const bvlc: Schema = schemaOf({ ...readSchema(caffe), v1Types: v1LayerTypes });
