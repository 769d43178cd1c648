import type { Colors } from 'picocolors/types';
import { counted, valuesInMemory } from '../features/numbers.ts';
import type { CopyOutcome } from '../weights/copy-check.ts';
import { shapeText } from './layer-columns.ts';
import { aligned } from './reporters/aligned.ts';
import type { Column } from './reporters/column.ts';
import { readable } from './reporters/json.ts';
import { piped } from './reporters/piped.ts';
import { separated, separatedHeader } from './reporters/separated.ts';
import type { BlobReport, LayerWeightsReport, WeightsReport } from './weights-report.ts';

/** Prints what `prototxt weights` has found. */
export type WeightsFormat = (report: WeightsReport, colours: Colors) => string;

/** By `--format`; the first is the default. */
export const weightsFormats: Readonly<Record<string, WeightsFormat>> = {
  table: (report, colours) => `${aligned(columnsFor(report), rowsOf(report), colours)}\n${summary(report)}\n`,
  json: report => `${readable(report)}\n`,
  ndjson: ({ layers }) => layers.map(it => `${JSON.stringify(it)}\n`).join(''),
  csv: report => separatedHeader(csvColumns) + separated(csvColumns, rowsOf(report)),
  markdown: report => piped(columnsFor(report), rowsOf(report)),
};

/** A blob, or a layer of the net of which the weights have none. */
interface Row {
  readonly layer: LayerWeightsReport;
  readonly index: number;
  readonly blob?: BlobReport;
}

function rowsOf({ layers }: WeightsReport): readonly Row[] {
  return layers.flatMap((layer): readonly Row[] =>
    layer.blobs.length > 0
      ? layer.blobs.map((blob, index) => ({ layer, index, blob }))
      : [{ layer, index: 0 }],
  );
}

/** The last column is for a net. */
function columnsFor({ net }: WeightsReport): readonly Column<Row>[] {
  return net === undefined ? columns : [...columns, checkColumn];
}

const columns: readonly Column<Row>[] = [
  { header: 'Layer', cell: ({ layer }) => layer.name, colour: 'bold' },
  { header: 'Type', cell: ({ layer }) => layer.type, colour: 'dim' },
  { header: 'Blob', cell: ({ blob, index }) => (blob ? index : ''), isNumber: true },
  { header: 'Shape', cell: ({ blob }) => (blob ? shapeText(blob.shape) : ''), colour: 'cyan' },
  { header: 'Values', cell: ({ blob }) => (blob ? blob.count : ''), isNumber: true },
  ...(['min', 'max', 'mean', 'std'] as const).map(
    (key): Column<Row> => ({
      header: `${key[0]?.toUpperCase()}${key.slice(1)}`,
      cell: ({ blob }) => significant(blob?.[key]),
      isNumber: true,
    }),
  ),
  { header: 'Zeros', cell: ({ blob }) => blob?.zeros ?? '', isNumber: true },
  { header: 'NaN', cell: ({ blob }) => blob?.nans ?? '', isNumber: true },
  { header: 'Infinite', cell: ({ blob }) => blob?.infinities ?? '', isNumber: true },
];

const checkColumn: Column<Row> = {
  header: 'In the net',
  // What is said of the layer stands beside its first blob.
  cell: ({ layer, index }) => (index === 0 ? outcomeText(layer) : ''),
};

/** Named as in the JSON, so that a script finds them in both; the numbers in full. */
const csvColumns: readonly Column<Row>[] = [
  { header: 'name', cell: ({ layer }) => layer.name },
  { header: 'type', cell: ({ layer }) => layer.type },
  { header: 'blob', cell: ({ blob, index }) => (blob ? index : null) },
  { header: 'shape', cell: ({ blob }) => (blob ? shapeText(blob.shape) : null) },
  { header: 'valueType', cell: ({ blob }) => blob?.valueType ?? null },
  ...(['count', 'min', 'max', 'mean', 'std', 'zeros', 'nans', 'infinities'] as const).map(
    (key): Column<Row> => ({ header: key, cell: ({ blob }) => blob?.[key] ?? null }),
  ),
  { header: 'outcome', cell: ({ layer }) => layer.outcome ?? null },
  { header: 'reason', cell: ({ layer }) => layer.reason ?? null },
];

/** Four digits are enough to see whether weights are sane. */
function significant(value: number | null | undefined): string {
  return value == null ? '' : String(Number(value.toPrecision(4)));
}

/** What becomes of a layer, in words. */
export function outcomeText({ outcome, reason }: Pick<LayerWeightsReport, 'outcome' | 'reason'>): string {
  if (!outcome) return '';
  return reason === undefined ? words[outcome] : `${words[outcome]}: ${reason}`;
}

const words = {
  copied: 'copied',
  'shape-differs': 'shape differs',
  'blob-count-differs': 'number of blobs differs',
  'no-values': 'no values',
  'not-in-net': 'not in the net',
  'not-in-weights': 'not in the weights',
  unknown: 'not known',
} as const satisfies Record<CopyOutcome, string>;

/** `2 layers · 1,234 values, 4.82 KiB · 1 copied · 1 not in the net`. */
function summary({ layers, count }: WeightsReport): string {
  const outcomes = layers.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  const counts = [...new Set(outcomes)].map(
    outcome => `${outcomes.filter(it => it === outcome).length} ${words[outcome]}`,
  );
  const trained = layers.filter(({ blobs }) => blobs.length > 0);
  return [counted(trained.length, 'layer'), valuesInMemory(count), ...counts].join(' · ');
}
