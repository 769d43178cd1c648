import { parse } from '../../syntax/parse.ts';
import { type Element, fieldParts, isTrivia, isValue, type Node } from '../../syntax/tree.ts';

/**
 * A file, or a field with a message in braces, as the items that follow each other in it. Items can be
 * changed, dropped and added; what nobody touches is printed as it was read.
 */
export interface Block {
  /** `layer {`; nothing before the items of a file. */
  readonly head: string;
  readonly items: readonly Item[];
}

/** A field, a comment or the end of a block, with the white space before it. */
export interface Item {
  readonly kind: 'field' | 'comment' | 'end';
  readonly before: string;
  /** A field with its value and the separator that follows it; at the end the closing brace. */
  readonly text: string;
  /** Of a field its name, else nothing. */
  readonly name: string;
  /** The scalars of a field as they are written: the one, those of a list, or none for a message. */
  readonly values: readonly string[];
  /** Where it was read in the text of its block; absent if it is new. */
  readonly at?: number;
}

/** A text with its tree. */
interface Source {
  readonly text: string;
  readonly tree: Node;
}

/** The items of a file. */
export function fileBlock({ text, tree }: Source): Block {
  return { head: '', items: itemsOf(text, tree.children, 0) };
}

/** The items of the message in a field, such as `layer { … }`; undefined if it holds none or a list of them. */
export function blockOf(field: string): Block | undefined {
  const node = parse(field).children.find(child => child.kind === 'field');
  const { value, valueAt } = node?.children ? fieldParts(node) : { valueAt: 0 };
  if (value?.kind !== 'message') return undefined;
  const [open, ...children] = value.children ?? [];
  const from = valueAt + (open?.width ?? 0);
  return { head: field.slice(0, from), items: itemsOf(field, children, from) };
}

/** The block as text. */
export function printed({ head, items }: Block): string {
  return (
    head +
    settled(items)
      .map(({ before, text }) => before + text)
      .join('')
  );
}

/** The items, each on a new line where the one before it is a comment, of which it would be part otherwise. */
export function settled(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    const isJoined = items[i - 1]?.kind === 'comment' && !startsLine(item);
    return isJoined && item.before + item.text !== '' ? { ...item, before: `\n${item.before}` } : item;
  });
}

/** Whether a line begins before it. */
export function startsLine({ before }: Pick<Item, 'before'>): boolean {
  return before.includes('\n');
}

function itemsOf(text: string, children: readonly Element[], start: number): Item[] {
  const items: Item[] = [];
  let at = start;
  let before = '';
  for (const child of children) {
    const content = text.slice(at, at + child.width);
    const last = items.at(-1);
    if (child.kind === 'space') before += content;
    else if (isSeparator(child) && last?.kind === 'field')
      items[items.length - 1] = { ...last, text: last.text + before + content };
    else items.push(itemOf(child, content, before, at));
    if (child.kind !== 'space') before = '';
    at += child.width;
  }
  if (before !== '' || items.at(-1)?.kind !== 'end')
    items.push({ kind: 'end', before, text: '', name: '', values: [], at });
  return items;
}

function isSeparator({ kind }: Element): boolean {
  return kind === ',' || kind === ';';
}

function itemOf(child: Element, text: string, before: string, at: number): Item {
  if (child.kind === 'field' && child.children) {
    const { name } = fieldParts(child);
    return {
      kind: 'field',
      before,
      text,
      name: text.slice(0, name.width),
      values: valuesIn(child, text),
      at,
    };
  }
  return { kind: isTrivia(child) ? 'comment' : 'end', before, text, name: '', values: [], at };
}

function valuesIn(field: Node, text: string): string[] {
  const { value, valueAt } = fieldParts(field);
  if (!value || value.kind === 'message') return [];
  if (value.kind !== 'list') return [text.slice(valueAt, valueAt + value.width)];
  const values: string[] = [];
  let at = valueAt;
  for (const item of value.children ?? []) {
    if (isValue(item) && item.kind !== 'message') values.push(text.slice(at, at + item.width));
    at += item.width;
  }
  return values;
}
