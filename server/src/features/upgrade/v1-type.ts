import type { Schema } from '../../schema/schema.ts';
import type { Item } from './block.ts';

/** The type of a V1 layer, which may be written as a word or as its number. */
export function readV1Type({ values: [written = ''] }: Item, { enums }: Schema): string | undefined {
  for (const [type, { number }] of enums.get('V1LayerParameter.LayerType')?.values ?? [])
    if (type === written || String(number) === written) return type;
  return undefined;
}
