/**
 * The lossless syntax tree. An element knows how wide it is, not where it stands and not its text: an
 * element that an edit did not touch is the same object afterwards, and what was derived from it still
 * holds. Every unit of the text belongs to exactly one token.
 */
export type Element = Node | Token;

export interface Token {
  readonly kind: TokenKind;
  /** In UTF-16 units. */
  readonly width: number;
  readonly children?: undefined;
  readonly sound: boolean;
}

export interface Node {
  readonly kind: NodeKind;
  /** In UTF-16 units. */
  readonly width: number;
  readonly children: readonly Element[];
  /** Whether nothing in it is against the grammar. */
  readonly sound: boolean;
}

/** The root, whose children are the fields of the file and what stands between them. */
export interface FileNode extends Node {
  readonly kind: 'file';
  /** The offset from which unclosed braces were closed by guessing; absent in a file without any. */
  readonly guessedFrom?: number;
}

export type NodeKind =
  | 'file'
  /** `name: value`, `name { … }`; a part may be missing in half-typed text. */
  | 'field'
  /** `[package.name]` in the place of a field's name. */
  | 'extension'
  /** `{ … }` or `< … >`. */
  | 'message'
  /** `[ … ]`. */
  | 'list'
  /** A scalar of more than one token: a sign and a number, or adjacent strings. */
  | 'scalar'
  /** What no rule expects. */
  | 'error';

export type TokenKind = Trivia | 'name' | 'integer' | 'float' | 'string' | Symbol | Bad;
type Trivia =
  | 'space'
  | 'comment'
  /** A comment as C writes it. */
  | 'badComment'
  /** A line that a merge left, such as `<<<<<<< HEAD`. */
  | 'badMarker';
type Symbol = '{' | '}' | '<' | '>' | '[' | ']' | ':' | ',' | ';' | '-' | '.' | '/';
type Bad =
  | 'badString'
  | 'badNumber'
  | 'badPath'
  | 'badCharacter'
  /** All that stands behind more faults than are read. */
  | 'badRest';

/** Whether it is white space or a comment, or stands there like one. */
export function isTrivia({ kind, sound }: Element): boolean {
  if (kind === 'space' || kind === 'comment') return true;
  return !sound && (kind === 'badComment' || kind === 'badMarker');
}

/** Whether it can stand behind a field's name: a scalar, a message or a list. */
export function isValue({ kind }: Element): boolean {
  switch (kind) {
    case 'string':
    case 'integer':
    case 'float':
    case 'name':
    case 'scalar':
    case 'message':
    case 'list':
    case 'badString':
    case 'badNumber':
    case 'badPath':
      return true;
    default:
      return false;
  }
}

/** The parts of a field, each with its offset from the beginning of the field. */
export interface FieldParts {
  /** The name token or the extension in brackets. */
  readonly name: Element;
  readonly colonAt: number | undefined;
  readonly value: Element | undefined;
  /** Where the value begins, or where the field ends if it has none. */
  readonly valueAt: number;
}

/** Takes a `field` node apart. */
export function fieldParts({ children }: Node): FieldParts {
  const name = children[0];
  if (!name) throw new TypeError('a field begins with its name');
  let at = name.width;
  let colonAt: number | undefined;
  for (let i = 1; i < children.length; i++) {
    const child = children[i];
    if (!child) break;
    if (child.kind === ':') colonAt = at;
    else if (isValue(child)) return { name, colonAt, value: child, valueAt: at };
    at += child.width;
  }
  return { name, colonAt, value: undefined, valueAt: at };
}

/** The name of a field that begins there, without the quotes that JSON would put around it. */
export function nameText(text: string, { kind, width }: Element, at: number): string {
  return kind === 'string' ? text.slice(at + 1, at + width - 1) : text.slice(at, at + width);
}

/** Tokens hold nothing but kind and width, so equal ones are one object. */
export class Tokens {
  readonly #kind: TokenKind;
  readonly #byWidth: Token[] = [];

  constructor(kind: TokenKind) {
    this.#kind = kind;
  }

  ofWidth(width: number): Token {
    return this.#byWidth[width] ?? this.#make(width);
  }

  #make(width: number): Token {
    const token = { kind: this.#kind, width, children: undefined, sound: !this.#kind.startsWith('bad') };
    if (width < SHARED_WIDTHS) this.#byWidth[width] = token;
    return token;
  }
}

/** Wider tokens are rare, and a table of them would grow without limit. */
const SHARED_WIDTHS = 256;
