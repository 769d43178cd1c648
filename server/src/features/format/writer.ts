import { CommentColumns } from './comment-columns.ts';
import { KeptLines } from './kept-lines.ts';
import { type FormatStyle, indentation, LINE_WIDTH } from './style.ts';
import type { Gap } from './white-space.ts';

/**
 * What comes before a token: nothing, a space, a new line (which may keep one blank line above it), or a new
 * line that goes on with what the line before began.
 */
export type Before = '' | ' ' | 'line' | 'lineOrBlank' | 'continued';

/** Goes through the text token by token, and notes what the white space before each is to be. */
export class Writer {
  readonly gaps: Gap[] = [];
  readonly text: string;
  readonly style: FormatStyle;
  /** How many brackets are open. */
  level = 0;
  readonly #lineEnd: string;
  readonly #kept: KeptLines;
  readonly #comments = new CommentColumns();
  /** Where in the old text we are: at an element, and where the white space before it begins. */
  #at = 0;
  #gapStart = 0;
  /** Where in the new text we are; the column is infinite once one line turns out not to be enough. */
  #column = 0;
  #line = 0;
  /** How many brackets were open where the line began. */
  #lineLevel = 0;
  #last: 'nothing' | 'opening' | 'comment' | 'token' | 'fault' = 'nothing';
  #flat = false;
  /** The first line end at or behind a place, as last looked for. */
  #lookedFrom = 0;
  #newline = -1;

  constructor(text: string, style: FormatStyle) {
    this.text = text;
    this.style = style;
    this.#lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
    this.#kept = new KeptLines(text);
  }

  /** Where the element at hand begins in the old text. */
  get at(): number {
    return this.#at;
  }

  /** Where the last token ended in the old text. */
  get lastEnd(): number {
    return this.#gapStart;
  }

  /** Whether everything is to go on the line at hand. */
  get isFlat(): boolean {
    return this.#flat;
  }

  /** Whether the line at hand has become too wide for everything to go on it. */
  get isTooWide(): boolean {
    return this.#flat && this.#column > LINE_WIDTH;
  }

  /** Whether a line of the old text ends between the last token and the element at hand. */
  get isOnNewLine(): boolean {
    return this.#nextNewline(this.#gapStart) < this.#at;
  }

  /** Whether what comes next must not get a line of its own. */
  get staysOnLine(): boolean {
    return this.#flat || (this.#last !== 'nothing' && !this.isOnNewLine && this.#kept.has(this.#at));
  }

  /** Whether so much of the old text, from here, is on one line. */
  isOnOneLine(width: number): boolean {
    return this.#nextNewline(this.#at) >= this.#at + width;
  }

  /** Whether a comment speaks of the line that this place of the old text is on. */
  isKept(offset: number): boolean {
    return this.#kept.has(offset);
  }

  /** Passes over white space. */
  skip(width: number): void {
    this.#at += width;
  }

  /** Leaves something as it is, with the white space around it. */
  leave(width: number): void {
    this.#take(width, 'fault');
    // It may hold several lines; how wide the last one gets is of no importance.
    this.#column = 0;
  }

  /** An opening bracket, which may begin a line even if all that it holds goes on that. */
  opening(before: Before): void {
    const flat = this.#flat;
    this.#flat = false;
    this.put(1, before);
    this.#flat = flat;
    this.#last = 'opening';
    this.level++;
  }

  closing(): void {
    this.level--;
    this.put(1, this.staysOnLine ? ' ' : 'line');
  }

  put(width: number, before: Before): void {
    if (this.#last === 'nothing') this.#gap('');
    else if (this.#last !== 'fault') this.#space(before);
    this.#take(width, 'token');
    this.#column += width;
  }

  /** A comment stays behind what it is behind, or on its own line. */
  comment(width: number): void {
    if (this.#flat) this.#column = Number.POSITIVE_INFINITY;
    else if (this.#last === 'nothing' || this.isOnNewLine) this.put(width, 'lineOrBlank');
    else {
      if (this.#last !== 'fault') this.#behindText();
      this.#take(width, 'comment');
    }
    this.#last = 'comment';
    // Blanks at its end are white space.
    while (this.text[this.#gapStart - 1] === ' ' || this.text[this.#gapStart - 1] === '\t') this.#gapStart--;
  }

  /** Puts something on one line, or takes that back if it does not fit. */
  fits(put: () => void): boolean {
    const { level } = this;
    const [at, gapStart, last] = [this.#at, this.#gapStart, this.#last];
    const [column, line, lineLevel] = [this.#column, this.#line, this.#lineLevel];
    const count = this.gaps.length;
    this.#flat = true;
    put();
    this.#flat = false;
    if (this.#column <= LINE_WIDTH) return true;
    this.level = level;
    [this.#at, this.#gapStart, this.#last] = [at, gapStart, last];
    [this.#column, this.#line, this.#lineLevel] = [column, line, lineLevel];
    this.gaps.length = count;
    return false;
  }

  /** The text ends with the end of a line, unless it is empty. */
  end(): void {
    this.#comments.finish();
    if (this.#last === 'nothing') this.#gap('');
    else if (this.#last !== 'fault') this.#gap(this.#lineEndAt(this.#nextNewline(this.#gapStart)));
  }

  #space(before: Before): void {
    switch (before) {
      case '':
      case ' ':
        if (this.#last === 'comment') this.#newLine(this.level + 1, false);
        else {
          this.#gap(before);
          this.#column += before.length;
        }
        return;
      case 'line':
        this.#newLine(this.level, false);
        return;
      case 'lineOrBlank':
        this.#newLine(this.level, this.#last !== 'opening');
        return;
      case 'continued':
        this.#newLine(this.level + 1, false);
    }
  }

  /** Line ends that are there stay what they are; the others are as the first of the text. */
  #newLine(level: number, keepsBlank: boolean): void {
    if (this.#flat) {
      this.#column = Number.POSITIVE_INFINITY;
      return;
    }
    const first = this.#nextNewline(this.#gapStart);
    const second = first < this.#at ? this.#nextNewline(first + 1) : first;
    const blank = keepsBlank && second < this.#at;
    this.#gap(
      this.#lineEndAt(first) + (blank ? this.#lineEndAt(second) : '') + indentation(this.style, level),
    );
    this.#line += blank ? 2 : 1;
    this.#lineLevel = level;
    this.#column = level * this.style.tabSize;
  }

  #lineEndAt(newline: number): string {
    if (newline >= this.#at) return this.#lineEnd;
    return newline > this.#gapStart && this.text[newline - 1] === '\r' ? '\r\n' : '\n';
  }

  /** A comment behind a bracket is not in one column with those in the message. */
  #behindText(): void {
    const gap = { start: this.#gapStart, end: this.#at, wanted: '' };
    this.gaps.push(gap);
    const level = this.#last === 'opening' ? -1 : this.#lineLevel;
    this.#comments.add(gap, this.#column, this.#line, level);
  }

  #gap(wanted: string): void {
    const [start, end] = [this.#gapStart, this.#at];
    if (end - start !== wanted.length || !this.text.startsWith(wanted, start))
      this.gaps.push({ start, end, wanted });
  }

  #take(width: number, kind: 'token' | 'comment' | 'fault'): void {
    this.#at += width;
    this.#gapStart = this.#at;
    this.#last = kind;
  }

  /** Where the first line end at or behind a place is. Looks but once along a very long line. */
  #nextNewline(from: number): number {
    if (from < this.#lookedFrom || from > this.#newline) {
      const found = this.text.indexOf('\n', from);
      this.#lookedFrom = from;
      this.#newline = found === -1 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#newline;
  }
}
