import { missingPartner } from '../../problems/missing-partner.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { insertingBehind } from '../edits/insert-field.ts';
import { fixerFor } from './fix.ts';

/** Both alike. */
export const fixMissingPartner = fixerFor(
  missingPartner,
  function* ({ analysis: { text, tree }, facts, span }) {
    const [field] = fieldsAround(tree, span.start);
    if (!field) return;
    const added = `${facts.partner}: ${text.slice(field.value.start, field.value.end)}`;
    yield { title: `Insert ${added}`, edits: [insertingBehind(text, field.span, added)], isPreferred: true };
  },
);
