import type { Element, FileNode, Node } from '../syntax/tree.ts';
import { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { declaredLayers } from './declared-layers.ts';
import { groupByName, type NameGroup } from './name-groups.ts';
import type { Placed } from './tree-path.ts';

/** What can be folded: the line on which it begins stays in sight, the others up to where it ends do not. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'brackets' | 'comment' | 'region' | 'group';
}

/**
 * Messages and lists, with their closing bracket left in sight; blocks of comments; from `# region` to
 * `# endregion`; and layers in a row whose names begin alike. On each line the longest fold begins and no
 * other, since editors offer no more. In the order of the text.
 */
export function folding(
  text: string,
  tree: FileNode,
  lines: LineIndex = new LineIndex(text),
): readonly Fold[] {
  const { brackets, comments } = collect(text, tree);
  const titles = blocksOf(
    comments.filter(it => !isMarker(text, it)),
    lines,
  );
  const blocks = titles.map((span): Fold => ({ span, kind: 'comment' }));
  const folds = [...brackets, ...blocks, ...regions(text, comments), ...groups(text, tree, titles, lines)];
  return longestOfEachLine(folds, lines);
}

/** All brackets, and the comments that stand alone on their lines, in the order of the text. */
function collect(text: string, tree: FileNode): { brackets: readonly Fold[]; comments: readonly Span[] } {
  const brackets: Fold[] = [];
  const comments: Span[] = [];
  const open: Placed[] = [{ element: tree, start: 0, end: tree.width }];
  for (let here = open.pop(); here; here = open.pop()) {
    const { element, start, end } = here;
    if (element.kind === 'comment') {
      if (isAloneOnLine(text, start)) comments.push({ start, end });
    } else if (element.children) {
      if (element.kind === 'message' || element.kind === 'list') brackets.push(bracketFold(element, start));
      open.push(...withInside(element.children, start).reverse());
    }
  }
  return { brackets, comments };
}

/** Those elements in which there may be something to fold. */
function withInside(children: readonly Element[], start: number): Placed[] {
  const placed: Placed[] = [];
  let at = start;
  for (const element of children) {
    const end = at + element.width;
    if (element.children || element.kind === 'comment') placed.push({ element, start: at, end });
    at = end;
  }
  return placed;
}

/** Up to the last thing before the closing bracket. */
function bracketFold({ children }: Node, start: number): Fold {
  let at = start;
  let end = start;
  for (const { kind, width } of children) {
    if (kind !== 'space' && kind !== '}' && kind !== '>' && kind !== ']') end = at + width;
    at += width;
  }
  return { span: { start, end }, kind: 'brackets' };
}

function isAloneOnLine(text: string, start: number): boolean {
  let at = start;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return at === 0 || text[at - 1] === '\n';
}

const marker = /^#\s*(end)?region\b/;

function isMarker(text: string, { start, end }: Span): boolean {
  return marker.test(text.slice(start, end));
}

/** Comments on lines one below the other, as one. */
function blocksOf(comments: readonly Span[], lines: LineIndex): readonly Span[] {
  const blocks: Span[] = [];
  let line = Number.NaN;
  for (const { start, end } of comments) {
    const previous = line;
    line = lines.at(start).line;
    const block = line === previous + 1 ? blocks.pop() : undefined;
    blocks.push({ start: block?.start ?? start, end });
  }
  return blocks;
}

function regions(text: string, comments: readonly Span[]): readonly Fold[] {
  const open: Span[] = [];
  return comments.flatMap((comment): Fold[] => {
    const [found, ends] = marker.exec(text.slice(comment.start, comment.end)) ?? [];
    if (found && !ends) open.push(comment);
    const begin = ends ? open.pop() : undefined;
    return begin ? [{ span: { start: begin.start, end: comment.end }, kind: 'region' }] : [];
  });
}

/** A group begins at a line of comment directly above it, which stays in sight as its title. */
function groups(text: string, tree: FileNode, titles: readonly Span[], lines: LineIndex): readonly Fold[] {
  const lineOf = (offset: number) => lines.at(offset).line;
  const oneLine = titles.filter(({ start, end }) => lineOf(start) === lineOf(end));
  const titleOn = new Map(oneLine.map(title => [lineOf(title.start), title]));
  return spansOfGroups(groupByName(declaredLayers(text, tree))).map(({ start, end }) => ({
    span: { start: titleOn.get(lineOf(start) - 1)?.start ?? start, end },
    kind: 'group',
  }));
}

interface Member {
  readonly name: string;
  readonly span: Span;
}

function spansOfGroups(items: readonly (Member | NameGroup<Member>)[]): readonly Span[] {
  return items.flatMap(item => ('prefix' in item ? [spanOf(item), ...spansOfGroups(item.members)] : []));
}

function spanOf(item: Member | NameGroup<Member>): Span {
  if (!('prefix' in item)) return item.span;
  const spans = item.members.map(spanOf);
  const start = spans[0]?.start ?? 0;
  return { start, end: spans.at(-1)?.end ?? start };
}

function longestOfEachLine(folds: readonly Fold[], lines: LineIndex): readonly Fold[] {
  const longest = new Map<number, Fold>();
  for (const fold of folds) {
    const { line } = lines.at(fold.span.start);
    const end = longest.get(line)?.span.end ?? fold.span.start;
    if (fold.span.end > end && lines.at(fold.span.end).line > line) longest.set(line, fold);
  }
  return [...longest.values()].sort((a, b) => a.span.start - b.span.start);
}
