import type { Layer, Net } from '../../net/net.ts';
import { entriesOf } from '../../schema/message.ts';
import type { Element, FileNode } from '../../syntax/tree.ts';
import { type Span, shifted } from '../../text/span.ts';
import { readShape, type StatedShape } from './stated-shape.ts';

/** A comment such as `# shape: 64×3×227×227`, and the blob that it speaks of. */
export interface ShapeComment {
  /** What stands behind `shape:`. */
  readonly span: Span;
  /** Undefined if it cannot be read as a shape. */
  readonly stated: StatedShape | undefined;
  readonly mention: Mention;
}

/** Where the text names a blob: as a top or bottom of a layer, or as an `input` without any size. */
export interface Mention {
  readonly span: Span;
  readonly blob: string;
  /** Undefined for an `input` that Caffe makes no blob of. */
  readonly layer: Layer | undefined;
  readonly side: 'top' | 'bottom';
  readonly index: number;
}

/** Finds the shape comments; each speaks of the last blob that is named before it on its line. */
export function shapeComments(text: string, tree: FileNode, net: Net): readonly ShapeComment[] {
  const comments = commentsIn(text, tree);
  if (comments.length === 0) return [];
  const mentions = mentionsIn(net);
  const found: ShapeComment[] = [];
  let next = 0;
  for (const { start, shape } of comments) {
    while ((mentions[next]?.span.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const mention = mentions[next - 1];
    if (!mention || mention.span.end <= text.lastIndexOf('\n', start)) continue;
    found.push({ span: shape, stated: readShape(text.slice(shape.start, shape.end)), mention });
  }
  return found;
}

const candidate = /(#[^\S\n]*shape:[^\S\n]*)([^\n]*?)[^\S\n]*$/gm;

/** The comments that begin with `shape:`, in the order of the text. */
function commentsIn(text: string, tree: FileNode): { start: number; shape: Span }[] {
  if (!text.includes('shape:')) return [];
  const isComment = commentFinder(tree);
  return Array.from(text.matchAll(candidate))
    .filter(({ index }) => isComment(index))
    .map(({ index: start, 1: before = '', 2: shape = '' }) => {
      const at = start + before.length;
      return { start, shape: { start: at, end: at + shape.length } };
    });
}

/** Tells whether a comment begins at an offset; the offsets must be asked for in their order. */
function commentFinder({ children }: FileNode): (offset: number) => boolean {
  let index = 0;
  let base = 0;
  return offset => {
    for (let child = children[index]; child && base + child.width <= offset; child = children[++index])
      base += child.width;
    const child = children[index];
    return child !== undefined && beginsAt(child, offset - base);
  };
}

/** Whether a comment begins so far behind the beginning of the element. */
function beginsAt({ kind, children }: Element, offset: number): boolean {
  if (!children) return kind === 'comment' && offset === 0;
  let at = 0;
  for (const child of children) {
    if (offset < at + child.width) return beginsAt(child, offset - at);
    at += child.width;
  }
  return false;
}

/** Every blob that the text names, in the order of the text. */
function mentionsIn({ header, layers }: Net): readonly Mention[] {
  const inLayers = layers.flatMap(layer =>
    sides.flatMap(side =>
      entriesOf(layer.message, side).map(({ value, valueSpan }, index) => ({
        span: shifted(valueSpan, layer.base),
        blob: String(value),
        layer,
        side,
        index,
      })),
    ),
  );
  return [
    ...inLayers,
    ...(header.input_shape.length + header.input_dim.length > 0 ? [] : inputsIn(header)),
  ].sort((a, b) => a.span.end - b.span.end);
}

const sides = ['bottom', 'top'] as const;

function inputsIn(header: Net['header']): readonly Mention[] {
  return entriesOf(header, 'input').map(({ value, valueSpan: span }, index) => ({
    span,
    blob: String(value),
    layer: undefined,
    side: 'top',
    index,
  }));
}
