import type { Analysis } from '../analysis/analyze.ts';
import type { Span } from '../text/span.ts';
import { mentionAt, mentionsLike } from './names/mentions.ts';

/**
 * Every place that names what is named at the offset, in all states and along the whole chain of layers in
 * place; on request without the places that bring the name in.
 */
export function references(
  analysis: Analysis,
  offset: number,
  definitions: 'with' | 'without',
): readonly Span[] {
  const mention = mentionAt(analysis, offset);
  if (!mention) return [];
  return mentionsLike(analysis, mention)
    .filter(({ role }) => definitions === 'with' || role !== 'definition')
    .map(({ span }) => span);
}
