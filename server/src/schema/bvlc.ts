import { caffe } from './caffe.generated.ts';
import { type Schema, schemaOf } from './schema.ts';

/** The schema of stock Caffe (BVLC/caffe, `caffe.proto`). */
export const bvlc: Schema = schemaOf(caffe);
