import type { Analysis } from '../analysis/analyze.ts';
import type { Span } from '../text/span.ts';
import { type Mention, mentionAt, mentionsLike } from './names/mentions.ts';
import { phasesOf } from './names/phases.ts';
import { insideQuotes, isQuoted } from './names/quoted.ts';

/** The insides of all strings that hold the name at the offset, to be typed in together; they read the same. */
export function linkedRanges(analysis: Analysis, offset: number): readonly Span[] {
  const { text } = analysis;
  const mention = mentionAt(analysis, offset);
  if (!mention?.name || !isQuoted(text, mention.span)) return [];
  const here = insideQuotes(text, mention.span);
  if (offset < here.start || here.end < offset) return [];
  const alike = mentionsLike(analysis, mention);
  if (!areOne(alike)) return [];
  return alike
    .map(({ span }) => insideQuotes(text, span))
    .filter(({ start, end }) => text.slice(start, end) === text.slice(here.start, here.end));
}

/** Whether no phase has two definitions. While a name is typed it may be that of something else for a moment. */
function areOne(mentions: readonly Mention[]): boolean {
  const phases = mentions.filter(({ role }) => role === 'definition').flatMap(phasesOf);
  return new Set(phases).size === phases.length;
}
