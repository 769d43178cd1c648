import { phaseDoesNotFilter } from '../../problems/phase-does-not-filter.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';

/** A rule that selects the layer. */
export const fixPhaseDoesNotFilter = fixerFor(
  phaseDoesNotFilter,
  function* ({ analysis, facts: { phase }, span }) {
    const [written] = fieldsAround(analysis.tree, span.start);
    if (!written) return;
    const { name, value } = written;
    const field = { start: name.start, end: value.end };
    yield { ...changingTo(field, `include { phase: ${phase} }`), isPreferred: true };
  },
);
