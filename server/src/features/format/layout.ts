import type { Element, FileNode, Node } from '../../syntax/tree.ts';
import type { FormatStyle } from './style.ts';
import type { Gap } from './white-space.ts';
import { type Before, Writer } from './writer.ts';

/** Which white space is to change, in the order of the text. */
export function layOut(text: string, tree: FileNode, style: FormatStyle): readonly Gap[] {
  const writer = new Writer(text, style);
  putItems(writer, { children: tree.children, before: '', wasOnOneLine: false });
  writer.end();
  return writer.gaps;
}

/** What holds fields: the file, or a message with its brackets. */
interface Block {
  readonly children: readonly Element[];
  readonly before: Before;
  /** Whether nobody has chosen yet what goes on which line. */
  readonly wasOnOneLine: boolean;
}

function putItems(writer: Writer, block: Block): void {
  let previous: Element | undefined;
  for (const child of block.children) {
    if (writer.isTooWide) return;
    if (child.kind === 'space') writer.skip(child.width);
    else {
      putItem(writer, child, previous, block);
      previous = child;
    }
  }
}

function putItem(writer: Writer, item: Element, previous: Element | undefined, block: Block): void {
  switch (item.kind) {
    case 'comment':
      writer.comment(item.width);
      return;
    case '{':
    case '<':
      writer.opening(block.before);
      return;
    case '}':
    case '>':
      writer.closing();
      return;
    case ',':
    case ';':
      writer.put(1, asWritten(writer, ''));
      return;
    default:
      if (item.kind === 'field' && item.sound) putItemField(writer, item, previous, block);
      else writer.leave(item.width);
  }
}

/** A field stays beside the one before it where a person put it there: `kernel_size: 3 stride: 2`. */
function putItemField(writer: Writer, field: Node, previous: Element | undefined, block: Block): void {
  const beside = () => putField(writer, field, ' ');
  if (writer.staysOnLine) beside();
  else if (!mayStandBeside(writer, field, previous, block) || !writer.fits(beside))
    putField(writer, field, 'lineOrBlank');
}

function mayStandBeside(
  writer: Writer,
  field: Node,
  previous: Element | undefined,
  { wasOnOneLine }: Block,
): boolean {
  if (writer.isOnNewLine || previous?.kind !== 'field') return false;
  if (holdsMessage(previous) || holdsMessage(field)) return false;
  // The values of one field are as good as a list.
  return !wasOnOneLine || isSameField(writer, field, previous);
}

function isSameField({ text, at, lastEnd }: Writer, field: Node, previous: Node): boolean {
  return nameOf(text, field, at) === nameOf(text, previous, lastEnd - previous.width);
}

function nameOf(text: string, { children: [name] }: Node, at: number): string {
  return text.slice(at, at + (name?.width ?? 0));
}

function putField(writer: Writer, { children }: Node, before: Before): void {
  putParts(writer, children, before, part => {
    if (part.kind === ':') writer.put(1, '');
    else putValue(writer, part, ' ');
  });
}

/** The first part as it is, then each of the others. */
function putParts(
  writer: Writer,
  parts: readonly Element[],
  before: Before,
  putOther: (part: Element) => void,
): void {
  for (const [i, part] of parts.entries()) {
    if (part.kind === 'space') writer.skip(part.width);
    else if (part.kind === 'comment') putInnerComment(writer, part.width);
    else if (i === 0) writer.put(part.width, before);
    else putOther(part);
  }
}

/** A comment within a field stands further to the right than the field. */
function putInnerComment(writer: Writer, width: number): void {
  writer.level++;
  writer.comment(width);
  writer.level--;
}

function putValue(writer: Writer, value: Element, before: Before): void {
  if (value.kind === 'message') putMessage(writer, value, before);
  else if (value.kind === 'list') putList(writer, value, before);
  else if (value.kind === 'scalar') putScalar(writer, value, before);
  else writer.put(value.width, before);
}

function putMessage(writer: Writer, message: Node, before: Before): void {
  const { children, width } = message;
  const wasOnOneLine = writer.isOnOneLine(width);
  const put = () => putItems(writer, { children, before, wasOnOneLine });
  if (writer.level >= DEEPEST) writer.put(width, before);
  else if (writer.isFlat || !mayBeOnOneLine(writer, message, wasOnOneLine) || !writer.fits(put)) put();
}

/** Far deeper than any message of Caffe nests; what is deeper in a text stays as it is. */
const DEEPEST = 100;

function mayBeOnOneLine(writer: Writer, message: Node, isNow: boolean): boolean {
  switch (writer.style.shortMessages) {
    case 'keep':
      return isNow;
    case 'split':
      return isNow && !message.children.some(({ kind }) => kind === 'field');
    case 'join':
      return isNow || mayBeJoined(writer, message);
  }
}

/** Not a `layer`, nor what has messages in it or comments beside it. */
function mayBeJoined(writer: Writer, { children, width }: Node): boolean {
  return (
    writer.level > 0 &&
    children.every(child => child.kind !== 'field' || !holdsMessage(child)) &&
    !writer.isKept(writer.at) &&
    !writer.isKept(writer.at + width - 1)
  );
}

function holdsMessage({ children }: Node): boolean {
  const value = children.at(-1);
  return value?.kind === 'message' || value?.kind === 'list';
}

/** The lines of a list stay, since they may be the rows of something. */
function putList(writer: Writer, { children }: Node, before: Before): void {
  const { level } = writer;
  let beforeItem: Before = '';
  for (const child of children) {
    if (child.kind === 'space') {
      writer.skip(child.width);
      continue;
    }
    if (child.kind === ']') writer.level = level;
    else if (child.kind !== '[' && writer.isOnNewLine) writer.level = level + 1;
    if (child.kind === '[') writer.put(1, before);
    else if (child.kind === 'comment') writer.comment(child.width);
    else if (child.kind === ',' || child.kind === ']') writer.put(1, asWritten(writer, ''));
    else putValue(writer, child, asWritten(writer, beforeItem));
    if (child.kind === ',') beforeItem = ' ';
  }
}

/** A sign and its number, or strings, each of which stays on its line. */
function putScalar(writer: Writer, { children }: Node, before: Before): void {
  putParts(writer, children, before, ({ kind, width }) => {
    if (kind === 'string') writer.put(width, writer.isOnNewLine ? 'continued' : ' ');
    else writer.put(width, '');
  });
}

/** On a new line if it is on one, and there may be lines. */
function asWritten(writer: Writer, beside: '' | ' '): Before {
  return writer.isOnNewLine && !writer.isFlat ? 'line' : beside;
}
