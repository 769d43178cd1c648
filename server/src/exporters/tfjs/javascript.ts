import type { KerasValue } from '../keras/python.ts';

/** The value as JavaScript writes it: `[3, 3]`, `'same'`, `true`. */
export function javascript(value: KerasValue): string {
  if (typeof value === 'string') return `'${value.replace(/[\\'\p{Cc}\u2028\u2029]/gu, escaped)}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `[${value.map(javascript).join(', ')}]`;
}

/** A letter that ends a literal, or a line, or cannot stand in either. */
function escaped(letter: string): string {
  if (letter === '\\' || letter === "'") return `\\${letter}`;
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** An object literal: `{ name: 'conv1', filters: 64 }`. */
export function objectLiteral(fields: Readonly<Record<string, string>>): string {
  const entries = Object.entries(fields).map(([key, text]) =>
    key === text ? key : `${property(key)}: ${text}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** The key of an object literal, in quotes where it needs them. */
export function property(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : javascript(key);
}
