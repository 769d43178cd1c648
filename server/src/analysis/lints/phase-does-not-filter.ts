import { phaseDoesNotFilter } from '../../problems/phase-does-not-filter.ts';
import { has } from '../../schema/message.ts';
import type { LayerLint } from './define.ts';

/** `phase: TRAIN` beside no rule: most likely `include { phase: TRAIN }` was meant. */
export const phasesThatDoNotFilter: LayerLint = ({ message, report }) => {
  if (has(message, 'phase') && message.include.length === 0 && message.exclude.length === 0)
    report(phaseDoesNotFilter, { phase: message.phase }, { field: 'phase' });
};
