import { phaseDoesNotFilter } from '../../problems/phase-does-not-filter.ts';
import { replacing } from '../edits/edit.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { fixerFor } from './fix.ts';

/** A rule that selects the layer. */
export const fixPhaseDoesNotFilter = fixerFor(
  phaseDoesNotFilter,
  function* ({ analysis, facts: { phase }, span }) {
    const [written] = fieldsAround(analysis.tree, span.start);
    if (!written) return;
    const { name, value } = written;
    const rule = `include { phase: ${phase} }`;
    yield {
      title: `Change to ${rule}`,
      edits: [replacing({ start: name.start, end: value.end }, rule)],
      isPreferred: true,
    };
  },
);
