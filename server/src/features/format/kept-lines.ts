import { suppressions } from '../../analysis/suppressions.ts';
import { Lexer } from '../../syntax/lexer.ts';
import { LineIndex } from '../../text/lines.ts';

/** Lines that a comment speaks of, so that what stands on them has to stay together. */
export class KeptLines {
  readonly #text: string;
  readonly #suppressed: ReadonlySet<number>;
  #lines: LineIndex | undefined;
  /** Of the rest of the line last asked for. */
  #known = { start: 0, end: 0, kept: false };

  constructor(text: string) {
    this.#text = text;
    this.#suppressed = new Set(suppressions(text).map(({ line }) => line));
  }

  /** Whether the line ends in a comment, or a comment above it suppresses problems of it; from a token's start. */
  has(offset: number): boolean {
    const { start, end } = this.#known;
    if (offset < start || offset >= end) this.#known = this.#restOfLine(offset);
    return this.#known.kept;
  }

  #restOfLine(start: number) {
    const lexer = new Lexer(this.#text, start);
    lexer.next();
    while (lexer.token && lexer.kind !== 'comment' && !this.#endsLine(lexer)) lexer.next();
    const end = Math.max(lexer.start, start + 1);
    return { start, end, kept: lexer.kind === 'comment' || this.#isSuppressed(start) };
  }

  #endsLine({ kind, start, end }: Lexer): boolean {
    return kind === 'space' && this.#text.slice(start, end).includes('\n');
  }

  #isSuppressed(offset: number): boolean {
    if (this.#suppressed.size === 0) return false;
    this.#lines ??= new LineIndex(this.#text);
    return this.#suppressed.has(this.#lines.at(offset).line);
  }
}
