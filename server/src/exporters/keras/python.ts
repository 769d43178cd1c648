/** What an argument of Keras's may be; a list stands for a tuple, null for None. */
export type KerasValue = number | string | boolean | null | readonly KerasValue[];

/** The value as Python writes it: `(None, 256)`, `'same'`, `True`. */
export function python(value: KerasValue): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  // A tuple of one needs its comma.
  return value.length === 1 ? `(${value.map(python)},)` : `(${value.map(python).join(', ')})`;
}
