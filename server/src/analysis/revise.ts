import type { Flavour } from '../layers/flavour.ts';
import { edited } from '../syntax/parse.ts';
import type { Edit } from '../text/edits.ts';
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
  const revised = edited({ text, tree }, edits);
  return analyze(revised.text, { ...options, flavour: readAs }, revised.tree);
}
