import { applyEdits, type Edit, gathered } from '../text/edits.ts';
import { Parser, type Reuse } from './parser.ts';
import { type FileNode, isTrivia } from './tree.ts';

/** Parses the whole text. Never fails: what no rule expects ends up in `error` nodes. */
export function parse(text: string): FileNode {
  return new Parser(text).file();
}

/**
 * Parses the text again after one edit (its span is of the old text), and keeps every child of the file
 * that the edit cannot have changed. Gives exactly what `parse` gives for the new text.
 */
export function reparse(old: FileNode, text: string, { span, text: inserted }: Edit): FileNode {
  const kept = childrenBefore(old, span.start);
  const moved = inserted.length - (span.end - span.start);
  const reuse = childrenAfter(old, text, span.end, moved);
  return new Parser(text, old.children.slice(0, kept.count), kept.width, reuse).file();
}

/** A text with its tree. */
export interface ParsedText {
  readonly text: string;
  readonly tree: FileNode;
}

/** The text after all edits, which must not overlap and may come in any order; what lies far from them is kept. */
export function edited(before: ParsedText, edits: readonly Edit[]): ParsedText {
  let now = before;
  // From the end, so that the places of the edits that are still to come hold.
  for (const edit of gathered(before.text, edits, MOST_EDITS).toReversed()) {
    const text = applyEdits(now.text, [edit]);
    now = { text, tree: reparse(now.tree, text, edit) };
  }
  return now;
}

/** Each takes a look at all children of the file, and a formatter makes one for every line. */
const MOST_EDITS = 64;

/**
 * How many children end before the edit and do not depend on it. A field may look at the two elements
 * behind it (`"a" "b"` is one string; a word before `:` is no value), so the last two are read anew.
 */
function childrenBefore(old: FileNode, offset: number): { count: number; width: number } {
  const limit = Math.min(offset, old.guessedFrom ?? offset);
  let count = 0;
  let width = 0;
  for (const child of old.children) {
    if (width + child.width > limit) break;
    width += child.width;
    count++;
  }
  for (let fields = 0; count > 0 && fields < LOOKAHEAD; count--) {
    const last = old.children[count - 1];
    if (!last) break;
    width -= last.width;
    if (!isTrivia(last)) fields++;
  }
  return { count, width };
}

const LOOKAHEAD = 2;

/** Finds fields behind the edit by their new offset. */
function childrenAfter(old: FileNode, text: string, editEnd: number, moved: number): Reuse {
  const from = firstWholeLineAfter(text, editEnd + moved);
  const guessedFrom = old.guessedFrom === undefined ? undefined : old.guessedFrom + moved;
  let offset = moved;
  let index = 0;
  return (at, guessing) => {
    if (at < from) return undefined;
    if (at < offset) {
      // The parser went back.
      offset = moved;
      index = 0;
    }
    for (let child = old.children[index]; child && offset < at; child = old.children[++index])
      offset += child.width;
    if (offset !== at || old.children[index]?.kind !== 'field') return undefined;
    // What was guessed holds only while guessing, and the other way round.
    const wasGuessed = guessedFrom !== undefined && at >= guessedFrom;
    if (wasGuessed !== guessing) return undefined;
    return { elements: old.children.slice(index), ...(guessedFrom !== undefined && { guessedFrom }) };
  };
}

/** An element may depend on what stands before it on its line, so only later lines are safe. */
function firstWholeLineAfter(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? Number.POSITIVE_INFINITY : newline + 1;
}
