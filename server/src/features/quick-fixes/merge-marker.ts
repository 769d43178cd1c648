import { mergeMarker } from '../../problems/merge-marker.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';

/** Without the line. */
export const fixMergeMarker = fixerFor(
  mergeMarker,
  function* ({ analysis: { text }, facts: { marker }, span }) {
    yield { title: `Remove the line ${marker}`, edits: [removing(text, span)] };
  },
);
