import type { TokenKind } from './tree.ts';

/**
 * Reads one token after the other, as protobuf's tokenizer does for text format (`tokenizer.cc`).
 * Never fails: what is no token is `badCharacter`, a token with a fault in it `badString` or `badNumber`.
 */
export class Lexer {
  readonly text: string;
  /** The kind of the token last read; undefined at the end of the text. */
  kind: TokenKind | undefined;
  start = 0;
  end = 0;

  constructor(text: string, offset = 0) {
    this.text = text;
    this.end = offset;
  }

  /** Goes on from another place. */
  seek(offset: number): void {
    this.end = offset;
    this.next();
  }

  next(): void {
    const { text } = this;
    const start = this.end;
    this.start = start;
    if (start >= text.length) {
      this.kind = undefined;
      return;
    }
    const c = text.charCodeAt(start);
    const kind = c < 128 ? classes[c] : BAD;
    switch (kind) {
      case SPACE:
        this.#run(SPACE);
        this.kind = 'space';
        return;
      case LETTER:
        this.#word();
        this.kind = 'name';
        return;
      case DIGIT:
        this.#number();
        return;
      case QUOTE:
        this.#string(c);
        return;
      case HASH:
        this.#comment();
        return;
      case BAD:
        this.#badRun();
        return;
      default:
        if (c === DOT && isDigit(text.charCodeAt(start + 1))) {
          this.#number();
          return;
        }
        this.end = start + 1;
        this.kind = symbols[c];
    }
  }

  #run(kind: number): void {
    const { text } = this;
    let i = this.end + 1;
    while (classes[text.charCodeAt(i)] === kind) i++;
    this.end = i;
  }

  #word(): void {
    const { text } = this;
    let i = this.end + 1;
    while (isWord(text.charCodeAt(i))) i++;
    this.end = i;
  }

  #comment(): void {
    const { text } = this;
    let i = this.end + 1;
    for (let c = text.charCodeAt(i); c !== LF && i < text.length; c = text.charCodeAt(++i));
    // The carriage return of a Windows line end is white space.
    this.end = text.charCodeAt(i - 1) === CR ? i - 1 : i;
    this.kind = 'comment';
  }

  /** Everything up to the closing quote, at most to the end of the line. */
  #string(quote: number): void {
    const { text } = this;
    let sound = true;
    let i = this.end + 1;
    for (; ; i++) {
      const c = text.charCodeAt(i);
      if (c === quote) {
        this.end = i + 1;
        this.kind = sound ? 'string' : 'badString';
        return;
      }
      if (c === LF || i >= text.length) break;
      if (c === BACKSLASH) {
        const width = escapeWidth(text, i);
        if (width === 0) sound = false;
        else i += width - 1;
      } else if (c === 0) sound = false;
    }
    this.end = text.charCodeAt(i - 1) === CR ? i - 1 : i;
    this.kind = 'badString';
  }

  /** A number with all letters, digits and dots that stick to it, so that `08` or `3px` is one faulty token. */
  #number(): void {
    const { text } = this;
    let i = this.end;
    let plain = true;
    let c = text.charCodeAt(i);
    const first = c;
    for (;;) {
      if (isDigit(c)) {
      } else if (isWord(c) || c === DOT) plain = false;
      else if ((c === PLUS || c === MINUS) && isExponent(text, this.end, i)) {
      } else break;
      c = text.charCodeAt(++i);
    }
    const start = this.end;
    this.end = i;
    if (plain && (first !== ZERO || i === start + 1)) this.kind = 'integer';
    else this.kind = numberKind(text.slice(start, i));
  }

  #badRun(): void {
    const { text } = this;
    let i = this.end + 1;
    while (i < text.length && !(text.charCodeAt(i) < 128 && classes[text.charCodeAt(i)] !== BAD)) i++;
    this.end = i;
    this.kind = 'badCharacter';
  }
}

const LF = 10;
const CR = 13;
const PLUS = 43;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const BACKSLASH = 92;

const BAD = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const QUOTE = 4;
const HASH = 5;
const SYMBOL = 6;

const classes = new Uint8Array(128);
const symbols: (TokenKind | undefined)[] = [];
for (const c of ' \t\n\r\v\f') classes[c.charCodeAt(0)] = SPACE;
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') classes[c.charCodeAt(0)] = LETTER;
for (const c of '0123456789') classes[c.charCodeAt(0)] = DIGIT;
for (const c of '"\'') classes[c.charCodeAt(0)] = QUOTE;
classes['#'.charCodeAt(0)] = HASH;
for (const c of ['{', '}', '<', '>', '[', ']', ':', ',', ';', '-', '.', '/'] as const) {
  classes[c.charCodeAt(0)] = SYMBOL;
  symbols[c.charCodeAt(0)] = c;
}

function isWord(c: number): boolean {
  const kind = classes[c];
  return kind === LETTER || kind === DIGIT;
}

function isDigit(c: number): boolean {
  return classes[c] === DIGIT;
}

/** Whether a sign at `i` continues the number that began at `start`: `1e-5`, not `0x1e-5`. */
function isExponent(text: string, start: number, i: number): boolean {
  const before = text[i - 1];
  return (before === 'e' || before === 'E') && !/^0[xX]/.test(text.slice(start, start + 2));
}

const integer = /^(?:0|[1-9]\d*|0[xX][0-9a-fA-F]+|0[0-7]+)$/;
const float = /^(?:(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)[fF]?$|^\d+[fF]$/;
const octalLooking = /^0\d/;

function numberKind(number: string): TokenKind {
  if (integer.test(number)) return 'integer';
  return float.test(number) && !octalLooking.test(number) ? 'float' : 'badNumber';
}

/** The width of the escape that begins with the backslash at `i`; 0 if there is no such escape. */
export function escapeWidth(text: string, i: number): number {
  escapeSequence.lastIndex = i;
  return escapeSequence.exec(text)?.[0].length ?? 0;
}

const escapeSequence =
  /\\(?:[abfnrtv\\?'"]|[0-7]{1,3}|[xX][0-9a-fA-F]{1,2}|u[0-9a-fA-F]{4}|U(?:000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4}))/y;
