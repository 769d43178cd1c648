import { badCharacter } from '../problems/bad-character.ts';
import { badComment } from '../problems/bad-comment.ts';
import { badNumber } from '../problems/bad-number.ts';
import { badString } from '../problems/bad-string.ts';
import { bareString } from '../problems/bare-string.ts';
import { type Problem, type ProblemKind, problem, type Related } from '../problems/define.ts';
import { mergeMarker } from '../problems/merge-marker.ts';
import { missingColon } from '../problems/missing-colon.ts';
import { missingValue } from '../problems/missing-value.ts';
import { quotedName } from '../problems/quoted-name.ts';
import { unclosedBracket } from '../problems/unclosed-bracket.ts';
import { unexpectedToken } from '../problems/unexpected-token.ts';
import { escapeWidth } from './lexer.ts';
import { type Element, type FileNode, fieldParts, isTrivia, type Node, nameText } from './tree.ts';

/** What in the text is against the grammar, in the order of the text; of a text that is none, the first ones. */
export function faults(text: string, tree: FileNode): Problem[] {
  if (tree.sound) return [];
  const finder = new FaultFinder(text);
  finder.walk(tree);
  return finder.problems;
}

/** So many faults tell nothing more than fewer would: the text is something else, a log or a binary file. */
export const MOST_FAULTS = 1000;

class FaultFinder {
  readonly problems: Problem[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Visits unsound elements only; with a stack of its own, since text may nest without limit. */
  walk(root: Node): void {
    const open: { element: Element; at: number }[] = [{ element: root, at: 0 }];
    while (this.problems.length < MOST_FAULTS) {
      const next = open.pop();
      if (!next) return;
      const { element, at } = next;
      this.#visit(element, at);
      if (!element.children || element.kind === 'error') continue;
      const inner: typeof open = [];
      let offset = at;
      for (const child of element.children) {
        if (!child.sound) inner.push({ element: child, at: offset });
        offset += child.width;
      }
      // Not spread into one call: a file may hold more than an engine takes as arguments.
      for (const next of inner.reverse()) open.push(next);
    }
  }

  #visit(element: Element, at: number): void {
    switch (element.kind) {
      case 'error':
        this.#error(element, at);
        return;
      case 'badString':
        this.#string(element.width, at);
        return;
      case 'badNumber':
        this.#report(badNumber, at, element.width, { number: this.#slice(at, element.width) });
        return;
      case 'badComment':
        this.#report(badComment, at, element.width, { begin: this.#slice(at, 2) });
        return;
      case 'badMarker':
        this.#report(mergeMarker, at, element.width, { marker: this.#slice(at, 7) });
        return;
      case 'field':
        this.#field(element, at);
        return;
      case 'message':
      case 'list':
      case 'extension':
        this.#bracket(element, at);
        return;
      case 'scalar':
        if (element.children.length === 1) this.#report(unexpectedToken, at, element.width, { found: '-' });
        return;
    }
  }

  #error({ children, width }: Node, at: number): void {
    const [token] = children;
    const found = this.#slice(at, width);
    if (token?.kind === 'badString') this.#string(width, at);
    else if (token?.kind === 'badNumber') this.#report(badNumber, at, width, { number: found });
    else if (token?.kind === 'badCharacter') this.#report(badCharacter, at, width, { text: found });
    else this.#report(unexpectedToken, at, width, { found });
  }

  #field(field: Node, at: number): void {
    const { name, value, valueAt, colonAt } = fieldParts(field);
    const facts = { field: nameText(this.#text, name, at) };
    const equals = field.children.findIndex(it => it.kind === 'badCharacter');
    if (name.kind === 'string') this.#report(quotedName, at, name.width, facts);
    if (value?.kind === 'badPath') {
      const path = this.#slice(at + valueAt, value.width);
      this.#report(bareString, at + valueAt, value.width, { ...facts, value: path });
    }
    if (equals !== -1)
      this.#report(badCharacter, at + widthOf(field.children.slice(0, equals)), 1, { text: '=' });
    else if (!value) this.#report(missingValue, at, name.width, facts);
    else if (colonAt === undefined && value.kind !== 'message' && value.kind !== 'list')
      this.#report(missingColon, at, name.width, facts);
  }

  #bracket({ children, width }: Node, at: number): void {
    const open = this.#text[at] ?? '';
    const closer = open === '{' ? '}' : open === '<' ? '>' : ']';
    const last = children.at(-1);
    if (last?.kind !== closer)
      this.#report(unclosedBracket, at, 1, { open, closer }, this.#missingBefore(at + width, closer));
    else if (closer === ']' && significant(children).at(-2)?.kind === ',')
      this.#report(unexpectedToken, at + width - 1, 1, { found: ']' });
  }

  #string(width: number, at: number): void {
    const literal = this.#slice(at, width);
    const [quote] = literal;
    if (/^[“”„‟‘’]/.test(literal)) {
      this.#report(badString, at, width, { fault: 'curly' });
      return;
    }
    const fault = badEscape(literal);
    if (fault !== undefined) this.#report(badString, at + fault, 2, { fault: 'escape' });
    else if (literal.length > 1 && literal.at(-1) === quote)
      this.#report(badString, at, width, { fault: 'nul' });
    else this.#report(badString, at, width, { fault: 'unterminated' });
  }

  /** Where a closing bracket is missed at the latest; nothing more is to say at the end of the text. */
  #missingBefore(end: number, closer: string): readonly Related[] {
    const span = { start: end, end: end + 1 };
    return end < this.#text.length ? [{ span, message: `A ${closer} is missing before this.` }] : [];
  }

  #report<Facts>(
    kind: ProblemKind<Facts>,
    start: number,
    width: number,
    facts: Facts,
    related: readonly Related[] = [],
  ): void {
    const span = { start, end: start + width };
    this.problems.push(problem(kind, span, facts, related.length > 0 ? { related } : {}));
  }

  #slice(at: number, width: number): string {
    return this.#text.slice(at, at + width);
  }
}

/** Where in a literal the first escape stands that does not exist. */
function badEscape(literal: string): number | undefined {
  for (let i = 1; i < literal.length - 1; i++) {
    if (literal[i] !== '\\') continue;
    const width = escapeWidth(literal, i);
    if (width === 0) return i;
    i += width - 1;
  }
  return undefined;
}

function widthOf(elements: readonly Element[]): number {
  return elements.reduce((sum, { width }) => sum + width, 0);
}

function significant(children: readonly Element[]): readonly Element[] {
  return children.filter(child => !isTrivia(child));
}
