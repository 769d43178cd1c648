/** Names that differ by one word, and what stands around it: `res`, `2a`, `_branch1`. */
export interface SplitNames {
  readonly before: string;
  readonly words: readonly string[];
  readonly behind: string;
}

/** Splits names by the one word in which they differ; undefined where one of them has none there. */
export function splitNames(names: readonly string[]): SplitNames | undefined {
  const before = commonStart(names).replace(/\d+$/, '');
  const rests = names.map(name => name.slice(before.length));
  const behind = commonEnd(rests).replace(/^[A-Za-z0-9]+/, '');
  const words = rests.map(rest => rest.slice(0, rest.length - behind.length));
  return words.every(word => /^\w+$/.test(word)) ? { before, words, behind } : undefined;
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const name of others) while (!name.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

function commonEnd([first = '', ...others]: readonly string[]): string {
  let start = 0;
  for (const name of others) while (!name.endsWith(first.slice(start))) start++;
  return first.slice(start);
}
