import { type Dim, type Unknown, unknown } from '../shape.ts';

/** The whole number that `param_str` gives for a key. */
export function integerIn(paramStr: string, key: string): Dim {
  return wholeNumber(valueIn(paramStr, key), key);
}

/** The number that is written as the value, or as a part of the value, of a key. */
export function wholeNumber(written: string | undefined, key: string): Dim {
  return /^\d+$/.test(written ?? '') ? Number(written) : unreadable(key);
}

/** The items of the list that `param_str` gives for a key; undefined if it does not mention it. */
export function itemsIn(paramStr: string, key: string): readonly string[] | Unknown | undefined {
  const value = valueIn(paramStr, key);
  if (value === undefined) return paramStr.includes(key) ? unreadable(key) : undefined;
  const [, inner] = /^[[(]([^[({]*)[\])]$/.exec(value) ?? [];
  return inner?.split(',').flatMap(item => /[^\s'"]+/.exec(item) ?? []) ?? unreadable(key);
}

/**
 * What stands behind a key in the flat forms that people write: lines of YAML, or a dictionary of Python on one
 * level. Nothing is evaluated.
 */
function valueIn(paramStr: string, key: string): string | undefined {
  if (/\{.*\{/s.test(paramStr)) return undefined;
  const entry = String.raw`(?:^|[{,\n])\s*(['"]?)${key}\1\s*:\s*(?:!!python/tuple\s*)?(\[[^\]]*]|\([^)]*\)|[^,}\n]*)`;
  return new RegExp(entry).exec(paramStr)?.[2]?.trim();
}

function unreadable(key: string): Unknown {
  return unknown(`\`${key}\` cannot be read from param_str`);
}
