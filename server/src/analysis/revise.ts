import type { Flavour } from '../layers/flavour.ts';
import { reparse } from '../syntax/parse.ts';
import { applyEdits, type Edit } from '../text/edits.ts';
import { type Analysis, analyze } from './analyze.ts';

/**
 * The analysis of the text after the edits, which must not overlap; what they do not touch is not redone. They
 * may put another Caffe in force.
 */
export function revise(
  { text, tree, options, flavour }: Analysis,
  edits: readonly Edit[],
  readAs: Flavour = flavour,
): Analysis {
  let revised = { text, tree };
  // From the end, so that the places of the edits that are still to come hold.
  for (const edit of edits
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .reverse()) {
    const after = applyEdits(revised.text, [edit]);
    revised = { text: after, tree: reparse(revised.tree, after, edit) };
  }
  return analyze(revised.text, { ...options, flavour: readAs }, revised.tree);
}
