import { missingColon } from '../../problems/missing-colon.ts';
import { inserting } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** With the colon. */
export const fixMissingColon = fixerFor(missingColon, function* ({ span }) {
  yield { title: 'Insert the colon', edits: [inserting(span.end, ':')], isPreferred: true, isSafe: true };
});
