import type { Analysis } from '../analysis/analyze.ts';
import type { Edit } from '../text/edits.ts';
import { type Mention, mentionAt, mentions } from './names/mentions.ts';
import { rename } from './rename.ts';

/** Something that can be done at the cursor. */
export interface Suggestion {
  /** An imperative sentence without a full stop. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * Most layers have the name of their only top. Where the cursor is on one of the two and they differ, the
 * other can have its name too: the second half of renaming both.
 */
export function nameAlike(analysis: Analysis, offset: number): Suggestion | undefined {
  const mention = mentionAt(analysis, offset);
  const other = mention && partnerOf(analysis, mention);
  if (!mention || !other || other.name === mention.name) return undefined;
  const edits = rename(analysis, other.span.start, mention.name);
  return 'refusal' in edits ? undefined : { title: `Name the ${other.kind} "${mention.name}" too`, edits };
}

/** Of a layer's name its only top, and the other way round; a top in place has the name of another layer. */
export function partnerOf(analysis: Analysis, { kind, role, span, layer }: Mention): Mention | undefined {
  if (role !== 'definition' || layer?.message.top.length !== 1) return undefined;
  return mentions(analysis, span).find(
    it => it.layer?.base === layer.base && it.role === 'definition' && it.kind !== kind,
  );
}
