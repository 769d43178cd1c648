import type { LayerReport, NetReport } from './net-report.ts';
import { counted, memory } from './numbers.ts';

/** The whole net in numbers; null is not known. */
export interface Totals {
  readonly layers: number;
  /** Learnable values, shared ones once. */
  readonly params: number | null;
  /** Multiply-accumulates of one forward pass. */
  readonly macs: number | null;
  /** The values in all blobs together; what is done in place makes no new ones. */
  readonly values: number | null;
}

/** Sums up what is said of the layers. */
export function totalsOf({ layers, paramCount }: NetReport): Totals {
  return {
    layers: layers.length,
    params: paramCount,
    macs: sum(layers.map(layer => layer.macs)),
    values: sum(layers.map(valuesOf)),
  };
}

/** The totals as one line: `56 layers · 32,236,333 parameters · …`. */
export function totalsText(totals: Totals): string {
  return joined(partsOf(totals));
}

/** The same without what is not known, for where it would only be in the way. */
export function knownTotalsText(totals: Totals): string {
  return joined(partsOf(totals).filter(({ value }) => value !== null));
}

interface Part {
  readonly value: number | null;
  readonly text: string;
}

function partsOf({ layers, params, macs, values }: Totals): readonly Part[] {
  return [
    { value: layers, text: counted(layers, 'layer') },
    { value: params, text: counted(params, 'parameter') },
    { value: macs, text: counted(macs, 'MAC') },
    { value: values, text: `${values === null ? '?' : memory(values)} of blobs` },
  ];
}

function joined(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(' · ');
}

function valuesOf({ bottoms, tops, topShapes }: LayerReport): number | null {
  return sum(
    topShapes.map((shape, i) => {
      const top = tops[i];
      if (top !== undefined && top === bottoms[i]) return 0;
      return shape === '?' ? null : product(shape);
    }),
  );
}

function product(shape: readonly (number | string)[]): number | null {
  return shape.reduce<number | null>(
    (size, dim) => (size === null || typeof dim === 'string' ? null : size * dim),
    1,
  );
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce((total, it) => (total === null || it === null ? null : total + it), 0);
}
