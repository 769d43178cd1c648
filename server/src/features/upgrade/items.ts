import { unquoted } from '../../net/scalar.ts';
import { Lexer } from '../../syntax/lexer.ts';
import { parse } from '../../syntax/parse.ts';
import { fieldParts } from '../../syntax/tree.ts';
import { applyEdits } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import { blockOf, type Item, printed, startsLine } from './block.ts';

/** A field that nobody wrote, with the white space that is to stand before it. */
export function newField(before: string, name: string, rest: string): Item {
  return { kind: 'field', before, text: `${name}${rest}`, name, values: [] };
}

/** The same value under another name. */
export function renamed(item: Item, name: string): Item {
  return { ...item, name, text: name + item.text.slice(item.name.length) };
}

/** The same field with another scalar. */
export function withValue(item: Item, value: string): Item {
  const [field] = parse(item.text).children;
  if (field?.kind !== 'field' || !field.children) return item;
  const { value: old, valueAt } = fieldParts(field);
  const text = item.text.slice(0, valueAt) + value + item.text.slice(valueAt + (old?.width ?? 0));
  return { ...item, text, values: [value] };
}

/** The field with the items of its message rewritten. */
export function withItems(item: Item, rewrite: (items: readonly Item[]) => readonly Item[]): Item {
  const block = blockOf(item.text);
  return block ? { ...item, text: printed({ ...block, items: rewrite(block.items) }) } : item;
}

/**
 * Puts other items in the place of each; none drops it. What was dropped leaves its comments, and its line
 * to what follows on it.
 */
export function replaced(items: readonly Item[], by: (item: Item) => readonly Item[]): Item[] {
  const result: Item[] = [];
  let lineStart = '';
  for (const item of items) {
    const own = lineStart !== '' && !startsLine(item) ? { ...item, before: lineStart } : item;
    const others = by(own);
    const all = [...others, ...lostComments(own, others)];
    result.push(...all);
    if (all.length > 0) lineStart = '';
    else if (startsLine(own)) lineStart = own.before;
  }
  return result;
}

/** Without the fields that are not wanted; their comments stay. */
export function without(items: readonly Item[], isUnwanted: (item: Item) => boolean): Item[] {
  return replaced(items, item => (item.kind === 'field' && isUnwanted(item) ? [] : [item]));
}

/** The comments of an item that are not in those which take its place, each on a line of its own. */
function lostComments(item: Item, others: readonly Item[]): Item[] {
  const kept = others.flatMap(({ text }) => commentsIn(text));
  return commentsIn(item.text)
    .filter(({ text }) => !kept.some(it => it.text === text))
    .map(({ text }, i) => {
      const before = i === 0 && others.length === 0 && startsLine(item) ? item.before : lineBelow(item);
      return { kind: 'comment', before, text, name: '', values: [] };
    });
}

/** The field without the comments within it. */
export function withoutComments(item: Item): Item {
  const edits = commentsIn(item.text).map(({ span }) => ({ span, text: '' }));
  return { ...item, text: applyEdits(item.text, edits) };
}

/** The comments of a text, in its order. */
export function commentsIn(text: string): { readonly text: string; readonly span: Span }[] {
  if (!text.includes('#')) return [];
  const comments: { text: string; span: Span }[] = [];
  const lexer = new Lexer(text);
  for (lexer.next(); lexer.token; lexer.next()) {
    const { start, end } = lexer;
    if (lexer.kind === 'comment') comments.push({ text: text.slice(start, end), span: { start, end } });
  }
  return comments;
}

/** What a string stands for, which may be written as several literals. */
export function stringIn(text: string): string {
  let string = '';
  const lexer = new Lexer(text);
  for (lexer.next(); lexer.token; lexer.next())
    if (lexer.kind === 'string') string += unquoted(text.slice(lexer.start, lexer.end));
  return string;
}

/** The white space before a new item that stands below this one, with the same indentation. */
export function lineBelow(item: Pick<Item, 'before'>): string {
  return `\n${indentOf(item)}`;
}

/** The item with its lines further to the right. */
export function indented(item: Item, by: string): Item {
  const before = startsLine(item) ? item.before + by : item.before;
  return { ...item, before, text: item.text.replace(/\n(?=[^\r\n])/g, `\n${by}`) };
}

/** The item with its lines further to the left, as far as they begin with that white space. */
export function outdented(item: Item, by: string): Item {
  const before =
    startsLine(item) && item.before.endsWith(by) ? item.before.slice(0, -by.length) : item.before;
  return { ...item, before, text: item.text.replaceAll(`\n${by}`, '\n') };
}

/** The white space before an item at the beginning of its line. */
export function indentOf({ before }: Pick<Item, 'before'>): string {
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** The index behind an item and the comment that follows it on its line. */
export function behind(items: readonly Item[], index: number): number {
  const next = items[index + 1];
  return next?.kind === 'comment' && !startsLine(next) ? index + 2 : index + 1;
}
