import type { ModelBlob } from './model.ts';
import type { ByteSource } from './source.ts';
import { readValues, visitNumbers } from './values.ts';

/** The values of a blob in numbers. What has no value is null: the least of no values. */
export interface Statistics {
  /** Of the finite values, as are the next three. */
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  /** The standard deviation of all values, not of a sample. */
  readonly std: number | null;
  readonly zeros: number;
  readonly nans: number;
  readonly infinities: number;
}

/** Reads the values of a blob once, a piece at a time, and sums them up. */
export async function statistics(source: ByteSource, blob: ModelBlob): Promise<Statistics> {
  const summary = new Summary();
  for await (const bytes of readValues(source, blob))
    visitNumbers(bytes, blob.values.type, value => summary.add(value));
  return summary.statistics();
}

/** Keeps a running mean and the squares of deviations from it (Welford), which stay exact where sums do not. */
class Summary {
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  #mean = 0;
  #squares = 0;
  #finite = 0;
  #zeros = 0;
  #nans = 0;
  #infinities = 0;

  add(value: number): void {
    if (!Number.isFinite(value)) {
      if (Number.isNaN(value)) this.#nans++;
      else this.#infinities++;
      return;
    }
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
    if (value === 0) this.#zeros++;
    this.#finite++;
    const deviation = value - this.#mean;
    this.#mean += deviation / this.#finite;
    this.#squares += deviation * (value - this.#mean);
  }

  statistics(): Statistics {
    const counts = { zeros: this.#zeros, nans: this.#nans, infinities: this.#infinities };
    if (this.#finite === 0) return { min: null, max: null, mean: null, std: null, ...counts };
    const std = Math.sqrt(this.#squares / this.#finite);
    return { min: this.#min, max: this.#max, mean: this.#mean, std, ...counts };
  }
}
