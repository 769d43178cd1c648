import type { Analysis } from '../analysis/analyze.ts';
import { type Blob, placeMade, placesRead } from '../net/graph.ts';
import type { Span } from '../text/span.ts';
import { mentionAt, mentionsLike } from './names/mentions.ts';
import { versionsAt } from './names/versions.ts';

/** A place where something is made or read that is at the cursor. */
export interface Highlight {
  readonly span: Span;
  readonly access: 'write' | 'read';
}

/** Where what is named at the offset is made and read; of blobs with one name, only those that are meant here. */
export function highlights(analysis: Analysis, offset: number): readonly Highlight[] {
  const mention = mentionAt(analysis, offset);
  if (!mention) return [];
  const versions = versionsAt(analysis, mention);
  if (versions.length > 0) return distinct(versions.flatMap(({ blob }) => placesOf(blob)));
  return mentionsLike(analysis, mention).map(({ span, role }) => ({
    span,
    access: role === 'use' ? 'read' : 'write',
  }));
}

function placesOf(blob: Blob): readonly Highlight[] {
  const reads = placesRead(blob).map((span): Highlight => ({ span, access: 'read' }));
  return [{ span: placeMade(blob), access: 'write' }, ...reads];
}

function distinct(highlights: readonly Highlight[]): readonly Highlight[] {
  return [...new Map(highlights.map(it => [it.span.start, it])).values()];
}
