import type { Analysis } from '../analysis/analyze.ts';
import type { Edit } from '../text/edits.ts';
import { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { replacing } from './edits/edit.ts';
import { type Mention, mentionAt, mentions, mentionsLike } from './names/mentions.ts';
import { phasesOf } from './names/phases.ts';
import { insideQuotes, isQuoted, quoted } from './names/quoted.ts';

/** A name that can be changed. */
export interface Renamable {
  /** Where it is typed: between its quotes. */
  readonly span: Span;
  readonly name: string;
}

/** Why a name cannot be changed, as a sentence. */
export interface Refusal {
  readonly refusal: string;
}

/** The name at the offset. */
export function renamable(analysis: Analysis, offset: number): Renamable | Refusal {
  const mention = mentionAt(analysis, offset);
  if (!mention)
    return { refusal: 'Only layers, blobs and shared parameters have names that can be changed.' };
  const fault = noString(analysis, [mention, ...mentionsLike(analysis, mention)]);
  if (fault) return fault;
  return { span: insideQuotes(analysis.text, mention.span), name: mention.name };
}

/**
 * Gives what is named at the offset another name wherever the text names it: in every state, and along the
 * whole chain of layers in place.
 */
export function rename(analysis: Analysis, offset: number, name: string): readonly Edit[] | Refusal {
  const mention = mentionAt(analysis, offset);
  if (!mention) return { refusal: 'There is no name here.' };
  if (name.trim() === '') return { refusal: `A ${words[mention.kind]} needs a name.` };
  if (/\p{Cc}/u.test(name))
    return { refusal: 'A name stands on one line, without tabs and other control characters.' };
  const alike = mentions(analysis).filter(({ kind }) => kind === mention.kind);
  const places = alike.filter(it => it.name === mention.name);
  const fault = noString(analysis, places);
  if (fault) return fault;
  const taken =
    name !== mention.name &&
    collision(
      places,
      alike.filter(it => it.name === name),
    );
  if (taken) return taken;
  return places.map(({ span }) => replacing(span, quoted(name, analysis.text.charAt(span.start))));
}

const words: Record<Mention['kind'], string> = {
  layer: 'layer',
  blob: 'blob',
  param: 'shared parameter',
};

/** Why the first of those places without a sound string cannot get another one. */
function noString({ text }: Analysis, places: readonly Mention[]): Refusal | undefined {
  const bare = places.find(({ span }) => !isQuoted(text, span));
  if (!bare) return undefined;
  const { start } = bare.span;
  const { line } = new LineIndex(text).at(start);
  // A string that is not closed may hold half a layer.
  return /["']/.test(text.charAt(start))
    ? { refusal: `A string on line ${line} is not closed: close it first.` }
    : { refusal: `${bare.name} on line ${line} is not a string: put it in quotes first.` };
}

/** Two blobs may have one name where no net has both; layers not, as a net for testing takes its weights by name. */
function collision(places: readonly Mention[], taken: readonly Mention[]): Refusal | undefined {
  const phases = new Set(places.flatMap(phasesOf));
  const others = taken.filter(it => it.kind === 'layer' || phasesOf(it).some(phase => phases.has(phase)));
  const other = others.find(({ role }) => role !== 'use') ?? others[0];
  if (!other) return undefined;
  const name = other.kind === 'layer' ? '' : other.layer?.message.name;
  if (other.kind === 'blob' && other.role === 'use') {
    const reader = name ? `Layer "${name}"` : 'A layer';
    return { refusal: `${reader} reads a blob "${other.name}" that nothing makes, and would read this one.` };
  }
  const where = name ? `, in layer "${name}"` : '';
  return { refusal: `There is a ${words[other.kind]} "${other.name}" already${where}.` };
}
