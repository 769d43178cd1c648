import { memory } from '../features/numbers.ts';
import { counted } from './counted.ts';
import type { Totals } from './totals.ts';

/** The totals as one line: `56 layers · 32,236,333 parameters · …`. */
export function totalsText({ layers, params, macs, values }: Totals): string {
  return [
    counted(layers, 'layer'),
    counted(params, 'parameter'),
    counted(macs, 'MAC'),
    `${values === null ? '?' : memory(values)} of blobs`,
  ].join(' · ');
}
