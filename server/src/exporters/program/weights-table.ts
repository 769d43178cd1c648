import { python } from '../keras/python.ts';
import { pythonStyle, wrapped } from './wrap.ts';

/** How one layer of an export gets its weights. */
export interface WeightsEntry {
  /** As the export calls it. */
  readonly name: string;
  /** The function that turns the blobs, as Python. */
  readonly layout: string;
  /** Caffe's blobs, each by the layer's name and its place there: `conv1/0`. */
  readonly blobs: readonly string[];
}

/** Python that tells for each layer which of Caffe's layers its weights are from, and how many blobs these have. */
export function weightsTable(entries: readonly WeightsEntry[]): string {
  return [
    "# How each layer gets its weights: from Caffe's layers, each with so many blobs.",
    'WEIGHTS = {',
    ...entries.map(it => wrapped(`    ${entryText(it)}`, pythonStyle)),
    '}',
  ].join('\n');
}

function entryText({ name, layout, blobs }: WeightsEntry): string {
  const counts = new Map<string, number>();
  for (const blob of blobs) {
    const layer = blob.slice(0, blob.lastIndexOf('/'));
    counts.set(layer, (counts.get(layer) ?? 0) + 1);
  }
  const layers = Array.from(counts, ([layer, count]) => python([layer, count]));
  return `${python(name)}: (${[layout, ...layers].join(', ')}),`;
}
