import type { Analysis } from '../analysis/analyze.ts';
import type { Edit } from '../text/edits.ts';
import { partnerOf } from './name-alike.ts';
import { type Mention, mentionAt, mentionsLike } from './names/mentions.ts';
import { type Refusal, rename } from './rename.ts';

/** The name that a layer and its only top share, where either is named at the offset; undefined where none is shared. */
export function sharedNameAt(analysis: Analysis, offset: number): string | undefined {
  return pairAt(analysis, offset)?.[0].name;
}

/** Gives both the layer and the blob that are named at the offset another name, wherever the text names them. */
export function renameBoth(analysis: Analysis, offset: number, name: string): readonly Edit[] | Refusal {
  const pair = pairAt(analysis, offset);
  if (!pair) return { refusal: 'No layer has the name of its only top here.' };
  const edits: Edit[] = [];
  for (const { span } of pair) {
    const renamed = rename(analysis, span.start, name);
    if ('refusal' in renamed) return renamed;
    edits.push(...renamed);
  }
  return edits;
}

type Pair = readonly [Mention, Mention];

/** A layer and the blob that it makes, of one name. Where a blob is read, the layer is the one that makes it. */
function pairAt(analysis: Analysis, offset: number): Pair | undefined {
  const mention = mentionAt(analysis, offset);
  if (!mention) return undefined;
  const makers = mention.kind === 'blob' ? mentionsLike(analysis, mention) : [mention];
  for (const maker of makers) {
    const partner = partnerOf(analysis, maker);
    if (partner?.name === maker.name) return [maker, partner];
  }
  return undefined;
}
