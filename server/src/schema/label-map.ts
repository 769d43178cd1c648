import { readSchema } from './field-text.ts';
import { labelMap } from './label-map.generated.ts';
import { type Schema, schemaOf } from './schema.ts';

/** The schema of label maps, which only forks of Caffe read (SSD: `LabelMap`). */
export const labelMapSchema: Schema = schemaOf(readSchema(labelMap));
