/** What an argument of Keras's may be; a list stands for a tuple, null for None. */
export type KerasValue = number | string | boolean | null | readonly KerasValue[];

/** The value as Python writes it: `(None, 256)`, `'same'`, `True`. */
export function python(value: KerasValue): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${value.replace(/[\\'\p{Cc}]/gu, escaped)}'`;
  // A tuple of one needs its comma.
  return value.length === 1 ? `(${value.map(python)},)` : `(${value.map(python).join(', ')})`;
}

/** A letter that ends a literal or cannot stand in it. */
function escaped(letter: string): string {
  if (letter === '\\' || letter === "'") return `\\${letter}`;
  return `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
