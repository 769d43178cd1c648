import { behindTrivia, Lexer } from './lexer.ts';
import { type Element, type FileNode, isTrivia, type Node, type NodeKind } from './tree.ts';

/**
 * From so many faults on the rest of the text is one `error` node: it is a log or a binary file, and a tree of
 * millions of errors would take hundreds of times the room of the text. More than are ever told.
 */
const MOST_FAULTS_READ = 10_000;

/** Gives the rest of an old file, if one of its fields begins at this offset of the new text and still holds. */
export type Reuse = (offset: number, guessing: boolean) => Rest | undefined;

export interface Rest {
  readonly elements: readonly Element[];
  /** As in `FileNode`, in the new text. */
  readonly guessedFrom?: number;
}

/**
 * Parses text format (protobuf's `text_format.cc`) into a lossless tree. Never fails, never recurses: what is
 * open is on a stack.
 *
 * A brace that is never closed would swallow the rest of the file. So when the text ends inside a message,
 * the parser goes back to where the outermost open field begins and, from there on, lets a line that
 * begins like that field (`layer {` no further to the right) close everything open. Sound text never
 * meets that rule.
 */
export class Parser {
  readonly #text: string;
  readonly #lexer: Lexer;
  #reuse: Reuse | undefined;
  readonly #open: Bracket[] = [];
  /** The children of the innermost open bracket, or of the file. */
  #children: Element[];
  readonly #file: Element[];
  #guessedFrom: number | undefined;
  /** How many faults were read, and how many of them before the outermost open field. */
  #faults: number;
  #faultsBefore = 0;

  constructor(text: string, kept: readonly Element[] = [], offset = 0, reuse?: Reuse) {
    this.#text = text;
    this.#lexer = new Lexer(text, offset);
    this.#file = kept.slice();
    this.#children = this.#file;
    this.#reuse = reuse;
    this.#faults = countFaults(kept);
  }

  file(): FileNode {
    this.#lexer.next();
    for (;;) {
      this.#trivia();
      if (this.#faults >= MOST_FAULTS_READ) this.#giveUp();
      const { kind } = this.#lexer;
      if (this.#open.length === 0) {
        if (kind === undefined || this.#takeRest()) break;
        this.#item();
      } else if (kind === undefined) this.#endInside();
      else if (this.#innermost?.kind === 'list') this.#listItem();
      else this.#item();
    }
    const file = {
      kind: 'file',
      width: this.#text.length,
      children: this.#file,
      sound: allSound(this.#file),
    } as const;
    return this.#guessedFrom === undefined ? file : { ...file, guessedFrom: this.#guessedFrom };
  }

  get #innermost(): Bracket | undefined {
    return this.#open[this.#open.length - 1];
  }

  /** Takes over what an edit did not reach, once the parser is in step with it again. */
  #takeRest(): boolean {
    const rest = this.#reuse?.(this.#lexer.start, this.#guessedFrom !== undefined);
    if (!rest) return false;
    const faults = this.#faults + countFaults(rest.elements);
    if (faults >= MOST_FAULTS_READ) {
      // Somewhere in the rest it is too much, and in what is left of it later.
      this.#reuse = undefined;
      return false;
    }
    this.#faults = faults;
    for (const element of rest.elements) this.#file.push(element);
    this.#guessedFrom ??= rest.guessedFrom;
    return true;
  }

  /** The text ends inside a bracket: go back and guess, or close what is open if that was done. */
  #endInside(): void {
    const [outermost] = this.#open;
    if (this.#guessedFrom !== undefined || !outermost) {
      this.#closeUnclosed(0);
      return;
    }
    this.#guessedFrom = outermost.start;
    this.#faults = this.#faultsBefore;
    this.#open.length = 0;
    this.#children = this.#file;
    this.#lexer.seek(outermost.start);
  }

  /** A field, a separator or a closing bracket: what may stand in a file or a message. */
  #item(): void {
    const { kind } = this.#lexer;
    switch (kind) {
      case 'name':
        if (this.#guessedFrom !== undefined && this.#looksLikeNextOutermost()) this.#closeUnclosed(0);
        this.#field(this.#lexer.start, this.#take());
        return;
      case 'string':
        // JSON puts quotes around names.
        if (this.#startsField()) this.#field(this.#lexer.start, this.#take());
        else this.#error();
        return;
      case '[':
        this.#extensionField();
        return;
      case ',':
      case ';':
        if (this.#lastSignificant()?.kind === 'field') this.#children.push(this.#take());
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
    const last = this.#lastSignificant()?.kind;
    const wantsComma = last !== '[' && last !== ',' && last !== 'error';
    if (kind === ']') this.#close(last !== ',');
    else if (kind === '}' || kind === '>') this.#closeBracket(kind);
    else if (kind === ',') {
      if (wantsComma) this.#children.push(this.#take());
      else this.#error();
    } else if (kind === 'name' && this.#startsField())
      // The `]` is missing: what follows is the next field.
      this.#closeUnclosed(this.#open.length - 1);
    else if (wantsComma) this.#error();
    else if (kind === '{' || kind === '<') this.#openBracket('message', this.#lexer.start, []);
    else {
      const value = this.#scalar();
      if (value) this.#children.push(value);
      else this.#error();
    }
  }

  #extensionField(): void {
    const { start } = this.#lexer;
    const children = [this.#take()];
    while (isExtensionToken(this.#lexer.kind)) children.push(this.#take());
    const closed = this.#lexer.kind === ']';
    if (closed) children.push(this.#take());
    this.#field(start, node('extension', children, closed));
  }

  /** What stands behind a field's name: an optional colon and a scalar, a message or a list. */
  #field(start: number, name: Element): void {
    const nameEnd = this.#lexer.start;
    const before = this.#triviaBefore();
    const colon = this.#isColon() ? this.#take() : undefined;
    const colonEnd = this.#lexer.start;
    const after = colon ? this.#triviaBefore() : none;
    if (colon) this.#lexer.widenToPath();
    const { kind } = this.#lexer;
    if (kind === '{' || kind === '<') this.#openBracket('message', start, lead(name, before, colon, after));
    else if (kind === '[') this.#openBracket('list', start, lead(name, before, colon, after));
    else {
      const value = this.#isValueHere(colon !== undefined, nameEnd) ? this.#scalar() : undefined;
      if (value)
        this.#add(node('field', withValue(lead(name, before, colon, after), value), colon !== undefined));
      else if (colon) this.#halfTyped(lead(name, before, colon, none), colonEnd);
      else this.#halfTyped([name], nameEnd);
    }
  }

  /** Whether a colon is at hand, or what other languages write in its place. */
  #isColon(): boolean {
    const { kind, start, end } = this.#lexer;
    return kind === ':' || (kind === 'badCharacter' && this.#text.slice(start, end) === '=');
  }

  /** The white space and comments at hand; nearly always none, or one run of spaces. */
  #triviaBefore(): readonly Element[] {
    if (!this.#isTrivia()) return none;
    const first = this.#take();
    if (!this.#isTrivia()) return [first];
    const trivia = [first];
    this.#triviaInto(trivia);
    return trivia;
  }

  /** A field without a value. The white space behind it belongs to whatever comes next. */
  #halfTyped(children: readonly Element[], end: number): void {
    this.#add(node('field', children, false));
    if (this.#lexer.start !== end) this.#lexer.seek(end);
  }

  /** Whether what comes can be the field's value, and not the next field after a half-typed one. */
  #isValueHere(colon: boolean, nameEnd: number): boolean {
    if (this.#lexer.kind === 'name' && this.#startsField()) return false;
    return colon || !this.#text.slice(nameEnd, this.#lexer.start).includes('\n');
  }

  /** A number with its sign, a word, or adjacent strings. */
  #scalar(): Element | undefined {
    switch (this.#lexer.kind) {
      case 'string':
      case 'badString':
        return this.#strings();
      case '-':
        return this.#signed();
      case 'integer':
      case 'float':
      case 'badNumber':
      case 'badPath':
      case 'name':
        return this.#take();
      default:
        return undefined;
    }
  }

  #strings(): Element {
    const first = this.#take();
    if (!this.#stringFollows()) return first;
    const parts = [first];
    while (this.#stringFollows()) {
      const { length } = parts;
      const { start } = this.#lexer;
      this.#triviaInto(parts);
      if (this.#startsField()) {
        // It is the name of the next field, in the quotes of JSON.
        parts.length = length;
        this.#lexer.seek(start);
        break;
      }
      parts.push(this.#take());
    }
    return parts.length === 1 ? first : node('scalar', parts, true);
  }

  #stringFollows(): boolean {
    const { kind, end } = this.#lexer;
    if (kind === 'string' || kind === 'badString') return true;
    return this.#isTrivia() && startsString(behindTrivia(this.#text, end));
  }

  #signed(): Element {
    const sign = this.#take();
    const parts = [sign];
    const end = this.#lexer.start;
    this.#triviaInto(parts);
    const { kind } = this.#lexer;
    const number = kind === 'integer' || kind === 'float' || kind === 'badNumber';
    if (number || (kind === 'name' && !this.#startsField())) {
      parts.push(this.#take());
      return node('scalar', parts, true);
    }
    if (this.#lexer.start !== end) this.#lexer.seek(end);
    return node('scalar', [sign], false);
  }

  /** Whether the name at hand is a field's name, never a value: `:`, `{` or `<` follows, or `=` in the place of `:`. */
  #startsField(): boolean {
    return startsValue(behindTrivia(this.#text, this.#lexer.end));
  }

  #openBracket(kind: Bracket['kind'], start: number, lead: readonly Element[]): void {
    const bracket = this.#lexer.kind;
    const closer = bracket === '{' ? '}' : bracket === '<' ? '>' : ']';
    if (this.#open.length === 0) this.#faultsBefore = this.#faults;
    this.#open.push({ kind, closer, start, lead, outer: this.#children });
    this.#children = [this.#take()];
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
    this.#close(true);
  }

  #closeUnclosed(depth: number): void {
    while (this.#open.length > depth) this.#pop(false);
  }

  #close(sound: boolean): void {
    this.#children.push(this.#take());
    this.#pop(sound);
  }

  /** The innermost bracket is complete, and with it the field that it belongs to. */
  #pop(sound: boolean): void {
    const bracket = this.#open.pop();
    if (!bracket) return;
    // A copy has no spare room, the array that grew has.
    const value = node(bracket.kind, this.#children.slice(), sound);
    this.#children = bracket.outer;
    this.#children.push(
      bracket.lead.length > 0 ? node('field', withValue(bracket.lead, value), true) : value,
    );
  }

  /** While guessing: whether a line begins here as the outermost open field does. */
  #looksLikeNextOutermost(): boolean {
    const [outermost] = this.#open;
    if (!outermost) return false;
    const { start, end } = this.#lexer;
    const name = this.#text.slice(start, end);
    const column = Math.min(indentation(this.#text, outermost.start), MAX_INDENTATION);
    return (
      this.#text.startsWith(name, outermost.start) &&
      !/\w/.test(this.#text[outermost.start + name.length] ?? '') &&
      indentation(this.#text, start) <= column &&
      this.#startsField()
    );
  }

  /** Takes the token that no rule expects. */
  #error(): void {
    this.#add(node('error', [this.#take()], false));
  }

  #add(element: Node): void {
    this.#children.push(element);
    if (isFault(element)) this.#faults++;
  }

  /** Takes the rest of the text as one error, and closes what is open. */
  #giveUp(): void {
    if (!this.#lexer.token) return;
    this.#lexer.takeRest();
    this.#error();
    this.#closeUnclosed(0);
  }

  #lastSignificant(): Element | undefined {
    for (let i = this.#children.length - 1; i >= 0; i--) {
      const it = this.#children[i];
      if (it && !isTrivia(it)) return it;
    }
    return undefined;
  }

  #isTrivia(): boolean {
    const { token } = this.#lexer;
    return token !== undefined && isTrivia(token);
  }

  #trivia(): void {
    this.#triviaInto(this.#children);
  }

  #triviaInto(target: Element[]): void {
    while (this.#isTrivia()) target.push(this.#take());
  }

  /** The token at hand; the lexer goes on to the next. */
  #take(): Element {
    const { token } = this.#lexer;
    if (!token) throw new RangeError('there is no token at the end of the text');
    this.#lexer.next();
    return token;
  }
}

/** A message or a list that is not closed yet. */
interface Bracket {
  readonly kind: 'message' | 'list';
  readonly closer: '}' | '>' | ']';
  /** Where the field begins that it is the value of. */
  readonly start: number;
  /** What stands before it in that field; nothing before an item of a list. */
  readonly lead: readonly Element[];
  /** The children of what it stands in. */
  readonly outer: Element[];
}

function node(kind: NodeKind, children: readonly Element[], soundSelf: boolean): Node {
  let width = 0;
  // A name has no quotes.
  let sound = soundSelf && !(kind === 'field' && children[0]?.kind === 'string');
  for (const child of children) {
    width += child.width;
    if (!child.sound) sound = false;
  }
  return { kind, width, children, sound };
}

const none: readonly Element[] = [];

/** What stands before a field's value. Literal arrays, since a growing one takes several times the room. */
function lead(
  name: Element,
  before: readonly Element[],
  colon: Element | undefined,
  after: readonly Element[],
): readonly Element[] {
  if (!colon) return before.length === 0 ? [name] : [name, ...before];
  if (before.length > 0) return [name, ...before, colon, ...after];
  const space = after[0];
  if (!space) return [name, colon];
  return after.length === 1 ? [name, colon, space] : [name, colon, ...after];
}

function withValue(lead: readonly Element[], value: Element): readonly Element[] {
  const a = lead[0];
  const b = lead[1];
  const c = lead[2];
  if (a && b && c && lead.length === 3) return [a, b, c, value];
  return a && b && lead.length === 2 ? [a, b, value] : [...lead, value];
}

/** Whether it is one of the faults of a text: an error, or a field of a scalar or none with something wrong in it. */
function isFault({ kind, sound, children }: Element): boolean {
  if (sound || !children) return false;
  const last = children.at(-1)?.kind;
  return kind === 'error' || (kind === 'field' && last !== 'message' && last !== 'list');
}

/** How many faults are in the elements; with the rest of a text that was given up, too many. With a stack, since text nests without limit. */
function countFaults(elements: readonly Element[]): number {
  let count = 0;
  const open = [elements];
  for (let next = open.pop(); next; next = open.pop())
    for (const element of next) {
      if (element.sound) continue;
      if (element.kind === 'badRest') return MOST_FAULTS_READ;
      if (isFault(element)) count++;
      if (element.children) open.push(element.children);
    }
  return count;
}

function allSound(children: readonly Element[]): boolean {
  return children.every(child => child.sound);
}

function isExtensionToken(kind: Element['kind'] | undefined): boolean {
  switch (kind) {
    case 'name':
    case '.':
    case '/':
    case '-':
    case 'integer':
    case 'space':
    case 'comment':
      return true;
    default:
      return false;
  }
}

/** A colon (or `=` in its place), or the opening bracket of a message. */
function startsValue(character: string | undefined): boolean {
  return character === ':' || character === '{' || character === '<' || character === '=';
}

/** A quote of either form. */
function startsString(character: string | undefined): boolean {
  return character === '"' || character === "'";
}

/** A line that begins further to the right than this is no beginning of a layer. */
const MAX_INDENTATION = 1000;

/** The width of the white space before the offset; infinite if something else stands before it on its line. */
function indentation(text: string, offset: number): number {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start === 0 || text[start - 1] === '\n' ? offset - start : Number.POSITIVE_INFINITY;
}
