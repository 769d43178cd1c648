import type { Colors } from 'picocolors/types';
import type { KerasEntry } from './keras-entries.ts';
import { aligned } from './reporters/aligned.ts';
import type { Column } from './reporters/column.ts';
import { piped } from './reporters/piped.ts';
import { separated, separatedHeader } from './reporters/separated.ts';

/** Prints what `prototxt keras` has found. */
export type KerasFormat = (entries: readonly KerasEntry[], colours: Colors) => string;

/** By `--format`; the first is the default. */
export const kerasFormats: Readonly<Record<string, KerasFormat>> = {
  table: (entries, colours) => aligned(columns, entries, colours),
  json: entries =>
    entries.length > 0 ? `[\n${entries.map(it => `  ${json(it)}`).join(',\n')}\n]\n` : '[]\n',
  ndjson: entries => entries.map(it => `${json(it)}\n`).join(''),
  csv: entries => separatedHeader(columns) + separated(columns, entries),
  markdown: entries => piped(columns, entries),
};

/** Scripts depend on the keys. */
function json({ top, type, calls }: KerasEntry): string {
  const { layer, ...rest } = top;
  return JSON.stringify({ layer, type, ...rest, ...(calls && { calls }) });
}

const columns: readonly Column<KerasEntry>[] = [
  { header: 'Layer', cell: ({ top }) => top.layer, colour: 'bold' },
  { header: 'Type', cell: ({ type }) => type, colour: 'dim' },
  { header: 'Blob', cell: ({ top }) => top.blob },
  { header: 'Phase', cell: ({ top }) => top.phase ?? '' },
  {
    header: 'Shape',
    cell: ({ top }) => ('unknown' in top ? `? (${top.unknown})` : top.argument),
    colour: 'cyan',
  },
  // The words are Markdown, of which a table shows nothing.
  { header: 'Keras', cell: ({ parity }) => parity.map(text => text.replaceAll('`', '')) },
];
