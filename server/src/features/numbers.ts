/** In full, with commas: `2,097,408`. */
export function fullCount(count: number): string {
  return full.format(count);
}

/** A number with its noun: `1 error`, `2,000 errors`; `? errors` of what is not known. */
export function counted(count: number | null, noun: string): string {
  return `${count === null ? '?' : fullCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** In full, and from a million on rounded beside it: `2,097,408 (2.1 M)`. */
export function roundedCount(count: number): string {
  const scale = scales.find(({ from }) => count >= from);
  if (!scale) return fullCount(count);
  return `${fullCount(count)} (${short.format(count / scale.from)} ${scale.letter})`;
}

/** The memory of so many values, each of four bytes (Caffe: `float`). */
export function memory(values: number): string {
  const bytes = values * 4;
  const unit = units.find(({ from }) => bytes >= from);
  return unit ? `${short.format(bytes / unit.from)} ${unit.name}` : `${bytes} bytes`;
}

/** So many values, and their memory: `802,816 values, 3.06 MiB`. */
export function valuesInMemory(count: number): string {
  return `${fullCount(count)} ${count === 1 ? 'value' : 'values'}, ${memory(count)}`;
}

const full = new Intl.NumberFormat('en-US');
const short = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

const scales = [
  { from: 1e12, letter: 'T' },
  { from: 1e9, letter: 'G' },
  { from: 1e6, letter: 'M' },
];

const units = [
  { from: 2 ** 40, name: 'TiB' },
  { from: 2 ** 30, name: 'GiB' },
  { from: 2 ** 20, name: 'MiB' },
  { from: 2 ** 10, name: 'KiB' },
];
