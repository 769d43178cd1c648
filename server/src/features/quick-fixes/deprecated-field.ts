import { deprecatedField } from '../../problems/deprecated-field.ts';
import { overlaps } from '../../text/span.ts';
import { upgrade } from '../upgrade.ts';
import { fixerFor } from './fix.ts';

/** What an upgrade makes of its layer. */
export const fixDeprecatedField = fixerFor(
  deprecatedField,
  function* ({ analysis, facts: { field, instead }, span }) {
    const edits = upgrade(analysis).filter(edit => overlaps(edit.span, span));
    yield {
      title: instead ? `Change to ${instead}` : `Replace ${field}`,
      edits,
      isPreferred: true,
      isSafe: true,
    };
  },
);
