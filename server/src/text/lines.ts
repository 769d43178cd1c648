/** A place in the text as people count: both from 1, columns in UTF-16 units (a tab is one). */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds the line of an offset. Lines end with `\n`, `\r\n` or a lone `\r`, as in LSP. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#starts = lineStarts(text);
  }

  /** How many lines there are; an empty text has one. */
  get count(): number {
    return this.#starts.length;
  }

  at(offset: number): LineColumn {
    const line = this.#lineOf(offset);
    return { line: line + 1, column: offset - this.startOf(line + 1) + 1 };
  }

  /** The offset at which a line (from 1) begins; behind the last line, the last line's beginning. */
  startOf(line: number): number {
    return this.#starts[Math.min(Math.max(line, 1), this.count) - 1] ?? 0;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Looks from end of line to end of line, which is faster than at each unit. */
function lineStarts(text: string): number[] {
  const starts = [0];
  let lf = find(text, '\n', 0);
  let cr = find(text, '\r', 0);
  while (lf < text.length || cr < text.length) {
    const start = cr + 1 === lf ? lf + 1 : Math.min(lf, cr) + 1;
    starts.push(start);
    if (lf < start) lf = find(text, '\n', start);
    if (cr < start) cr = find(text, '\r', start);
  }
  return starts;
}

/** Where it stands next; behind the text, and no neighbour of anything in it, if nowhere. */
function find(text: string, end: '\n' | '\r', from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}
