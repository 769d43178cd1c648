import { Lexer } from './lexer.ts';
import type { Element, FileNode, Node, NodeKind, Token, TokenKind } from './tree.ts';

/** Gives the rest of an old file, if one of its fields begins at this offset of the new text and still holds. */
export type Reuse = (offset: number, guessing: boolean) => Rest | undefined;

export interface Rest {
  readonly elements: readonly Element[];
  /** As in `FileNode`, in the new text. */
  readonly guessedFrom?: number;
}

/**
 * Parses text format (protobuf's `text_format.cc`) into a lossless tree. Never fails, never recurses: an
 * element is pushed onto one stack, and a closed node takes what was pushed since it was opened.
 *
 * A brace that is never closed would swallow the rest of the file. So when the text ends inside a message,
 * the parser goes back to where the outermost open field begins and, from there on, lets a line that
 * begins like that field (`layer {` no further to the right) close everything open. Sound text never
 * meets that rule.
 */
export class Parser {
  readonly #lexer: Lexer;
  readonly #text: string;
  readonly #reuse: Reuse | undefined;
  readonly #elements: Element[];
  readonly #open: Frame[] = [];
  #guessedFrom: number | undefined;

  constructor(text: string, kept: readonly Element[] = [], offset = 0, reuse?: Reuse) {
    this.#text = text;
    this.#lexer = new Lexer(text, offset);
    this.#elements = kept.slice();
    this.#reuse = reuse;
  }

  file(): FileNode {
    this.#lexer.next();
    for (;;) {
      this.#trivia();
      if (this.#lexer.kind === undefined) {
        if (this.#open.length === 0) break;
        if (this.#guessedFrom === undefined) this.#goBackAndGuess();
        else this.#closeUnclosed(0);
      } else if (this.#open.length === 0) {
        const rest = this.#reuse?.(this.#lexer.start, this.#guessedFrom !== undefined);
        if (rest) {
          for (const element of rest.elements) this.#elements.push(element);
          this.#guessedFrom ??= rest.guessedFrom;
          break;
        }
        this.#item();
      } else if (this.#open[this.#open.length - 1]?.kind === 'list') this.#listItem();
      else this.#item();
    }
    const children = this.#elements;
    const file = {
      kind: 'file',
      width: this.#text.length,
      children,
      sound: children.every(isSound),
    } as const;
    return this.#guessedFrom === undefined ? file : { ...file, guessedFrom: this.#guessedFrom };
  }

  /** A field, a separator or a closing bracket: what may stand in a file or a message. */
  #item(): void {
    const { kind } = this.#lexer;
    switch (kind) {
      case 'name':
        if (this.#guessedFrom !== undefined && this.#looksLikeNextOutermost()) this.#closeUnclosed(0);
        this.#field();
        return;
      case '[':
        this.#extensionField();
        return;
      case ',':
      case ';':
        if (this.#lastIsField()) this.#take();
        else this.#error();
        return;
      case '}':
      case '>':
        this.#closeBracket(kind);
        return;
      default:
        this.#error();
    }
  }

  #listItem(): void {
    const { kind } = this.#lexer;
    switch (kind) {
      case ',':
        if (this.#lastIsValue()) this.#take();
        else this.#error();
        return;
      case ']':
        this.#closeList();
        return;
      case '}':
      case '>':
        this.#closeBracket(kind);
        return;
      default:
        if (this.#lastIsValue()) {
          // A missing comma or a missing `]`: what follows as `name:` is the next field.
          if (kind === 'name' && this.#peekStartsValue()) {
            this.#closeUnclosed(this.#open.length - 1);
            return;
          }
          this.#error();
          return;
        }
        if (kind === 'name' && this.#peekStartsValue()) this.#closeUnclosed(this.#open.length - 1);
        else if (kind === '{' || kind === '<') this.#openBracket('message', kind);
        else if (!this.#scalar()) this.#error();
    }
  }

  #field(): void {
    this.#openFrame('field', '');
    this.#take();
    this.#value();
  }

  #extensionField(): void {
    this.#openFrame('field', '');
    this.#openFrame('extension', ']');
    this.#take();
    while (this.#lexer.kind !== undefined && extensionTokens.has(this.#lexer.kind)) this.#take();
    if (this.#lexer.kind === ']') {
      this.#take();
      this.#close(true);
    } else this.#close(false);
    this.#value();
  }

  /** What stands behind a field's name: an optional colon and a scalar, a message or a list. */
  #value(): void {
    const nameLine = this.#lexer.start;
    const mark = this.#elements.length;
    const before = this.#lexer.start;
    this.#trivia();
    let colon = false;
    if (this.#lexer.kind === ':') {
      colon = true;
      this.#take();
    }
    const afterColon = this.#elements.length;
    const triviaStart = this.#lexer.start;
    if (colon) this.#trivia();
    switch (this.#lexer.kind) {
      case '{':
      case '<':
        this.#openBracket('message', this.#lexer.kind);
        return;
      case '[':
        this.#openFrame('list', ']');
        this.#take();
        return;
      case 'name':
        if (this.#peekStartsValue() || (!colon && this.#breaksLine(nameLine))) break;
        this.#take();
        this.#close(colon);
        return;
      default:
        if (!colon && this.#breaksLine(nameLine)) break;
        if (!this.#scalar()) break;
        this.#close(colon);
        return;
    }
    // Half-typed: no value. The white space belongs to whatever comes next.
    if (colon) this.#backTo(afterColon, triviaStart);
    else this.#backTo(mark, before);
    this.#close(false);
  }

  /** A number with its sign, a word, or adjacent strings. Whether there was one. */
  #scalar(): boolean {
    switch (this.#lexer.kind) {
      case 'string':
      case 'badString':
        this.#strings();
        return true;
      case '-':
        this.#signed();
        return true;
      case 'integer':
      case 'float':
      case 'badNumber':
      case 'name':
        this.#take();
        return true;
      default:
        return false;
    }
  }

  #strings(): void {
    const first = this.#elements.length;
    let parts = 1;
    this.#take();
    for (;;) {
      const mark = this.#elements.length;
      const offset = this.#lexer.start;
      this.#trivia();
      if (this.#lexer.kind !== 'string' && this.#lexer.kind !== 'badString') {
        this.#backTo(mark, offset);
        if (parts > 1) this.#wrap('scalar', first);
        return;
      }
      this.#take();
      parts++;
    }
  }

  #signed(): void {
    const first = this.#elements.length;
    this.#take();
    const mark = this.#elements.length;
    const offset = this.#lexer.start;
    this.#trivia();
    const { kind } = this.#lexer;
    const number = kind === 'integer' || kind === 'float' || kind === 'badNumber';
    if (number || (kind === 'name' && !this.#peekStartsValue())) {
      this.#take();
      this.#wrap('scalar', first);
    } else {
      this.#backTo(mark, offset);
      this.#wrap('scalar', first, false);
    }
  }

  /** Whether behind the name at hand stands `:`, `{` or `<`: then it is a field's name, never a value. */
  #peekStartsValue(): boolean {
    const { text, end } = this.#lexer;
    startsValue.lastIndex = end;
    return startsValue.test(text);
  }

  #breaksLine(from: number): boolean {
    return this.#text.slice(from, this.#lexer.start).includes('\n');
  }

  #openBracket(kind: 'message', bracket: '{' | '<'): void {
    this.#openFrame(kind, bracket === '{' ? '}' : '>');
    this.#take();
  }

  /** Closes what the bracket closes; a bracket that closes nothing is an error. */
  #closeBracket(bracket: '}' | '>'): void {
    let depth = this.#open.length - 1;
    while (depth >= 0 && this.#open[depth]?.closer !== bracket) depth--;
    if (depth < 0) {
      this.#error();
      return;
    }
    this.#closeUnclosed(depth + 1);
    this.#take();
    this.#close(true);
    this.#closeField();
  }

  #closeList(): void {
    const sound = this.#lastSignificant()?.kind !== ',';
    this.#take();
    this.#close(sound);
    this.#closeField();
  }

  /** After a value in brackets: the field it belongs to ends with it (an item of a list does not). */
  #closeField(): void {
    if (this.#open[this.#open.length - 1]?.kind === 'field') this.#close(true);
  }

  #closeUnclosed(depth: number): void {
    while (this.#open.length > depth) this.#close(false);
    this.#closeField();
  }

  #goBackAndGuess(): void {
    const [outermost] = this.#open;
    if (!outermost) return;
    this.#guessedFrom = outermost.start;
    this.#open.length = 0;
    this.#elements.length = outermost.first;
    this.#lexer.seek(outermost.start);
  }

  /** While guessing: whether a line begins here as the outermost open field does. */
  #looksLikeNextOutermost(): boolean {
    const [outermost] = this.#open;
    if (!outermost) return false;
    const { start, end } = this.#lexer;
    const name = this.#text.slice(start, end);
    return (
      this.#text.startsWith(name, outermost.start) &&
      !/\w/.test(this.#text[outermost.start + name.length] ?? '') &&
      indentation(this.#text, start) <= Math.min(indentation(this.#text, outermost.start), MAX_INDENTATION) &&
      this.#peekStartsValue()
    );
  }

  /** Takes the token that no rule expects. */
  #error(): void {
    const first = this.#elements.length;
    this.#take();
    this.#wrap('error', first, false);
  }

  #lastSignificant(): Element | undefined {
    const first = this.#open[this.#open.length - 1]?.first ?? 0;
    for (let i = this.#elements.length - 1; i >= first; i--) {
      const it = this.#elements[i];
      if (it && it.kind !== 'space' && it.kind !== 'comment') return it;
    }
    return undefined;
  }

  #lastIsField(): boolean {
    return this.#lastSignificant()?.kind === 'field';
  }

  #lastIsValue(): boolean {
    const kind = this.#lastSignificant()?.kind;
    return kind !== undefined && kind !== '[' && kind !== ',' && kind !== 'error';
  }

  #trivia(): void {
    while (this.#lexer.kind === 'space' || this.#lexer.kind === 'comment') this.#take();
  }

  #take(): void {
    const lexer = this.#lexer;
    const { kind } = lexer;
    if (kind === undefined) return;
    this.#elements.push(token(kind, lexer.end - lexer.start));
    lexer.next();
  }

  #backTo(elements: number, offset: number): void {
    if (this.#elements.length === elements) return;
    this.#elements.length = elements;
    this.#lexer.seek(offset);
  }

  #openFrame(kind: NodeKind, closer: Frame['closer']): void {
    this.#open.push({ kind, closer, first: this.#elements.length, start: this.#lexer.start });
  }

  #close(sound: boolean): void {
    const frame = this.#open.pop();
    if (frame) this.#wrap(frame.kind, frame.first, sound);
  }

  /** Makes a node of what was pushed since `first`. It ends before the token at hand. */
  #wrap(kind: NodeKind, first: number, soundSelf = true): void {
    const elements = this.#elements;
    const children = elements.slice(first);
    elements.length = first;
    let sound = soundSelf;
    let width = 0;
    for (const child of children) {
      width += child.width;
      if (!child.sound) sound = false;
    }
    const node: Node = { kind, width, children, sound };
    elements.push(node);
  }
}

interface Frame {
  readonly kind: NodeKind;
  readonly closer: '}' | '>' | ']' | '';
  /** Where its children begin on the stack of elements. */
  readonly first: number;
  readonly start: number;
}

const extensionTokens: ReadonlySet<TokenKind> = new Set([
  'name',
  '.',
  '/',
  '-',
  'integer',
  'space',
  'comment',
]);
/** A line that begins further to the right than this is no beginning of a layer. */
const MAX_INDENTATION = 1000;
const startsValue = /(?:\s|#[^\n]*\n)*[:{<]/y;

function isSound(element: Element): boolean {
  return element.sound;
}

/** The width of the white space before the offset; infinite if something else stands before it on its line. */
function indentation(text: string, offset: number): number {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start === 0 || text[start - 1] === '\n' ? offset - start : Number.POSITIVE_INFINITY;
}

/** Tokens hold nothing but kind and width, so equal ones are one object. */
function token(kind: TokenKind, width: number): Token {
  if (width >= SHARED_WIDTHS) return newToken(kind, width);
  let widths = shared.get(kind);
  if (widths === undefined) {
    widths = [];
    shared.set(kind, widths);
  }
  const known = widths[width];
  if (known) return known;
  const made = newToken(kind, width);
  widths[width] = made;
  return made;
}

function newToken(kind: TokenKind, width: number): Token {
  return { kind, width, children: undefined, sound: !kind.startsWith('bad') };
}

const SHARED_WIDTHS = 128;
const shared = new Map<TokenKind, Token[]>();
