import { v1LayerTypes } from '../../schema/caffe.generated.ts';
import type { Schema } from '../../schema/schema.ts';
import type { Item } from './block.ts';

/** A type of the V1 syntax. */
export type V1Type = keyof typeof v1LayerTypes;

/** The type of a V1 layer, which may be written as a word or as its number. */
export function readV1Type({ values: [written = ''] }: Item, schema: Schema): V1Type | undefined {
  const numbered =
    schema.enums.get('V1LayerParameter.LayerType')?.values ?? new Map<string, { number: number }>();
  const known = Object.keys(v1LayerTypes) as V1Type[]; // `keys` forgets what the constant says.
  return known.find(type => type === written || String(numbered.get(type)?.number) === written);
}
