import { readFileSync } from 'node:fs';
import type { Place } from './driver.ts';

/** The place of the last of some texts, each looked for behind the one before, in a file of `examples/`. */
export function placeOf(example: string, ...texts: readonly string[]): Place {
  const net = readFileSync(`examples/${example}`, 'utf8');
  let offset = 0;
  for (const text of texts) {
    offset = net.indexOf(text, offset);
    if (offset < 0) throw new Error(`${example} has no ${text}`);
  }
  const before = net.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
