import type { Gap } from './white-space.ts';

/** Puts the comments behind the text of neighbouring lines in one column. */
export class CommentColumns {
  #block: { readonly gap: Gap; readonly column: number }[] = [];
  #lastLine = Number.NaN;
  #level = 0;

  /** A comment behind text that ends at the column, on a line that begins at the level. */
  add(gap: Gap, column: number, line: number, level: number): void {
    if (line !== this.#lastLine + 1 || level !== this.#level) this.finish();
    this.#block.push({ gap, column });
    this.#lastLine = line;
    this.#level = level;
  }

  /** No more comments come for the column at hand. */
  finish(): void {
    const widest = Math.max(...this.#block.map(({ column }) => column));
    for (const { gap, column } of this.#block) gap.wanted = ' '.repeat(widest - column + SPACES);
    this.#block = [];
  }
}

/** Between text and a comment behind it. */
const SPACES = 2;
