import type { Analysis } from '../../analysis/analyze.ts';
import type { Span } from '../../text/span.ts';
import { pathFields } from '../path-fields.ts';
import type { Completion } from './completion.ts';
import { placeAt } from './place.ts';
import { rootAround } from './root.ts';
import { literal } from './snippet.ts';

/** A path that somebody is typing in quotes. */
export interface TypedPath {
  /** The folders of it, up to the last `/`; empty before there is one. */
  readonly folder: string;
  /** What comes behind them, and is replaced. */
  readonly span: Span;
  /** The quote that is missing at the end. */
  readonly missingQuote: string;
  /** How the files end that are likely to be meant. */
  readonly suffix: string | undefined;
}

/** A file or a folder that a path may lead to. */
interface PathEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The path at the offset; undefined where the field holds none. */
export function pathAt(analysis: Analysis, offset: number): TypedPath | undefined {
  const root = rootAround(analysis, offset);
  const place = root && placeAt(analysis, offset, root);
  if (place?.kind !== 'value' || !place.quoted || !pathFields.has(place.field.name)) return undefined;
  const { inner, closed, quote } = place.quoted;
  const folder = /^.*[\\/]/s.exec(analysis.text.slice(inner.start, offset))?.[0] ?? '';
  return {
    folder,
    span: { start: inner.start + folder.length, end: inner.end },
    missingQuote: closed ? '' : quote,
    suffix: pathFields.get(place.field.name),
  };
}

/** Goes on to what is in the folder: what is likely first, what is hidden not at all. */
export function pathItems(
  { span, missingQuote, suffix }: TypedPath,
  entries: readonly PathEntry[],
): readonly Completion[] {
  const rank = ({ name, isFolder }: PathEntry): number =>
    suffix !== undefined && name.endsWith(suffix) ? 0 : isFolder ? 1 : 2;
  return entries
    .filter(({ name }) => !/^\.|^node_modules$/.test(name))
    .toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
    .map(({ name, isFolder }) =>
      isFolder
        ? { label: `${name}/`, kind: 'folder', span, snippet: literal(`${name}/`), continues: true }
        : { label: name, kind: 'file', span, snippet: literal(`${name}${missingQuote}`) },
    );
}
