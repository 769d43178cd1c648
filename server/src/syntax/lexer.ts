import { foreignCommentEnd, lineEnd, mergeMarkerEnd } from './bad-trivia.ts';
import { type Token, type TokenKind, Tokens } from './tree.ts';

/**
 * Reads one token after the other, as protobuf's tokenizer does for text format (`tokenizer.cc`).
 * Never fails: what is no token is `badCharacter`, a token with a fault in it `badString` or `badNumber`, and
 * what was meant as a comment or left by a merge is set apart, so that the rest reads as if it were not there.
 */
export class Lexer {
  readonly text: string;
  /** The token last read; undefined at the end of the text. */
  token: Token | undefined;
  start = 0;
  end = 0;

  constructor(text: string, offset = 0) {
    this.text = text;
    this.end = offset;
  }

  /** The kind of the token last read; undefined at the end of the text. */
  get kind(): TokenKind | undefined {
    return this.token?.kind;
  }

  /** Goes on from another place. */
  seek(offset: number): void {
    this.end = offset;
    this.next();
  }

  next(): void {
    const { text, end: start } = this;
    this.start = start;
    if (start >= text.length) {
      this.token = undefined;
      return;
    }
    const c = text.charCodeAt(start);
    switch (c < 128 ? classes[c] : BAD) {
      case SPACE:
        this.token = spaces.ofWidth(this.#skip(SPACE_BIT));
        return;
      case LETTER:
        this.token = names.ofWidth(this.#skip(WORD_BITS));
        return;
      case SYMBOL:
        if (c === DOT && isDigit(text.charCodeAt(start + 1))) this.#number(c);
        else {
          this.end = start + 1;
          this.token = symbols[c];
        }
        return;
      case SUSPECT:
        if (this.#badTrivia()) return;
        this.end = start + 1;
        this.token = symbols[c];
        return;
      case DIGIT:
        this.#number(c);
        return;
      case QUOTE:
        this.#string(c);
        return;
      case HASH:
        this.#comment();
        return;
      default:
        if (!this.#badTrivia() && !this.#curlyString()) this.#badRun();
    }
  }

  /** Takes a path without quotes as one token, if one begins with the token at hand: `models/net`, `./net`. */
  widenToPath(): void {
    const { text, start, end, kind } = this;
    const mayBegin = kind === '/' || kind === '.' || (kind === 'name' && /[/.-]/.test(text[end] ?? ''));
    if (!mayBegin) return;
    barePath.lastIndex = start;
    if (barePath.test(text)) this.#finish(badPaths, barePath.lastIndex);
  }

  /** Makes one token of all that is left, from the token at hand on. */
  takeRest(): void {
    this.#finish(badRests, this.text.length);
  }

  /** Goes to the end of a run of such characters; its width. */
  #skip(bits: number): number {
    const { text, start } = this;
    let i = start + 1;
    // Behind the end of the text stands NaN, which is in no class.
    while (((classBits[text.charCodeAt(i)] ?? 0) & bits) !== 0) i++;
    this.end = i;
    return i - start;
  }

  #comment(): void {
    this.#finish(comments, lineEnd(this.text, this.start));
  }

  /** A comment as other languages write it, or a line that a merge left. */
  #badTrivia(): boolean {
    const { text, start } = this;
    const commentEnd = foreignCommentEnd(text, start);
    const end = commentEnd ?? mergeMarkerEnd(text, start);
    if (end !== undefined) this.#finish(commentEnd === undefined ? badMarkers : badComments, end);
    return end !== undefined;
  }

  /** A string in the quotes of a text processor, which ends on its line. */
  #curlyString(): boolean {
    curlyString.lastIndex = this.start;
    const isString = curlyString.test(this.text);
    if (isString) this.#finish(badStrings, curlyString.lastIndex);
    return isString;
  }

  #finish(tokens: Tokens, end: number): void {
    this.end = end;
    this.token = tokens.ofWidth(end - this.start);
  }

  /** Everything up to the closing quote, at most to the end of the line. */
  #string(quote: number): void {
    const { text } = this;
    let sound = true;
    for (let i = this.start + 1; ; i++) {
      const c = text.charCodeAt(i);
      if (c === quote) {
        this.#finish(sound ? strings : badStrings, i + 1);
        return;
      }
      if (c === LF || i >= text.length) {
        this.#finish(badStrings, text.charCodeAt(i - 1) === CR ? i - 1 : i);
        return;
      }
      if (c === BACKSLASH) {
        const width = escapeWidth(text, i);
        if (width === 0) sound = false;
        else i += width - 1;
      } else if (c === 0) sound = false;
    }
  }

  /** A number with all letters, digits and dots that stick to it, so that `08` or `3px` is one faulty token. */
  #number(first: number): void {
    const { text, start } = this;
    let i = start + 1;
    while (isDigit(text.charCodeAt(i))) i++;
    const c = text.charCodeAt(i);
    const plain = !isWord(c) && c !== DOT && first !== DOT;
    if (plain && (first !== ZERO || i === start + 1)) this.#finish(integers, i);
    else this.#unusualNumber(i);
  }

  #unusualNumber(from: number): void {
    const { text, start } = this;
    let i = from;
    for (let c = text.charCodeAt(i); isWord(c) || c === DOT || isExponentSign(text, start, i); )
      c = text.charCodeAt(++i);
    this.#finish(tokensOfNumber(text.slice(start, i)), i);
  }

  #badRun(): void {
    const { text } = this;
    let i = this.start + 1;
    while (i < text.length && isBad(text.charCodeAt(i))) i++;
    this.#finish(badCharacters, i);
  }
}

const spaces = new Tokens('space');
const comments = new Tokens('comment');
const names = new Tokens('name');
const integers = new Tokens('integer');
const floats = new Tokens('float');
const strings = new Tokens('string');
const badStrings = new Tokens('badString');
const badNumbers = new Tokens('badNumber');
const badCharacters = new Tokens('badCharacter');
const badComments = new Tokens('badComment');
const badMarkers = new Tokens('badMarker');
const badPaths = new Tokens('badPath');
const badRests = new Tokens('badRest');

const barePath = /(?:\w[\w.-]*|\.{0,2})\/[\w.][^\s"'{}<>,;#]*/y;
const curlyString = /[“”„‟‘’][^“”„‟‘’"'\n]*[“”„‟‘’"']/y;

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
/** A symbol with which a comment of another language or the mark of a merge may begin. */
const SUSPECT = 7;

const classes = new Uint8Array(128);
const symbols: (Token | undefined)[] = [];
for (const c of ' \t\n\r\v\f') classes[c.charCodeAt(0)] = SPACE;
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') classes[c.charCodeAt(0)] = LETTER;
for (const c of '0123456789') classes[c.charCodeAt(0)] = DIGIT;
for (const c of '"\'') classes[c.charCodeAt(0)] = QUOTE;
classes['#'.charCodeAt(0)] = HASH;
for (const c of ['{', '}', '<', '>', '[', ']', ':', ',', ';', '-', '.', '/'] as const) {
  classes[c.charCodeAt(0)] = SYMBOL;
  symbols[c.charCodeAt(0)] = new Tokens(c).ofWidth(1);
}
for (const c of '/<>') classes[c.charCodeAt(0)] = SUSPECT;

/** The classes again, one bit each, so that a run may be of several. */
const classBits = classes.map(kind => 1 << kind);
const SPACE_BIT = 1 << SPACE;
const WORD_BITS = (1 << LETTER) | (1 << DIGIT);

function isWord(c: number): boolean {
  return ((classBits[c] ?? 0) & WORD_BITS) !== 0;
}

/** Whether it begins no token; a curly quote may begin one that is nearly a string. */
function isBad(c: number): boolean {
  return c < 128 ? classes[c] === BAD : c < 0x2018 || c > 0x201f;
}

function isDigit(c: number): boolean {
  return classes[c] === DIGIT;
}

/** Whether at `i` stands a sign that continues the number which began at `start`: `1e-5`, not `0x1e-5`. */
function isExponentSign(text: string, start: number, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c !== PLUS && c !== MINUS) return false;
  const before = text[i - 1];
  return (before === 'e' || before === 'E') && !/^0[xX]/.test(text.slice(start, start + 2));
}

const integer = /^(?:0|[1-9]\d*|0[xX][0-9a-fA-F]+|0[0-7]+)$/;
const float = /^(?:(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)[fF]?$|^\d+[fF]$/;
const octalLooking = /^0\d/;

function tokensOfNumber(number: string): Tokens {
  if (integer.test(number)) return integers;
  return float.test(number) && !octalLooking.test(number) ? floats : badNumbers;
}

/**
 * The first character behind white space and comments; undefined at the end of the text. A loop, since a
 * pattern takes room for each character that it passes, and white space has no end.
 */
export function behindTrivia(text: string, offset: number): string | undefined {
  let i = offset;
  for (;;) {
    const kind = classes[text.charCodeAt(i)];
    if (kind === SPACE) i++;
    else if (kind === HASH) i = lineEnd(text, i);
    else if (kind === SUSPECT || kind === BAD) {
      const end = foreignCommentEnd(text, i) ?? mergeMarkerEnd(text, i);
      if (end === undefined) return text[i];
      i = end;
    } else return text[i];
  }
}

/** The width of the escape that begins with the backslash at `i`; 0 if there is no such escape. */
export function escapeWidth(text: string, i: number): number {
  escapeSequence.lastIndex = i;
  return escapeSequence.exec(text)?.[0].length ?? 0;
}

const escapeSequence =
  /\\(?:[abfnrtv\\?'"]|[0-7]{1,3}|[xX][0-9a-fA-F]{1,2}|u[0-9a-fA-F]{4}|U(?:000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4}))/y;
