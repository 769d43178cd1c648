import type { LayerReport } from '../../features/net-report.ts';
import type { FileReport, StateReport } from '../file-report.ts';
import { shapeText } from '../layer-columns.ts';
import type { Column } from './column.ts';
import type { Reporter } from './reporter.ts';
import { separated, separatedHeader } from './separated.ts';

/** One record for each layer of each file in each state. */
export const csv: Reporter = { prints: 'states', print };

async function* print(files: AsyncIterable<FileReport>): AsyncIterable<string> {
  yield separatedHeader(columns);
  for await (const { states } of files)
    for (const state of states)
      yield separated(
        columns,
        state.layers.map(layer => ({ state, layer })),
      );
}

interface Row {
  readonly state: StateReport;
  readonly layer: LayerReport;
}

/** Named as in the JSON, so that a script finds them in both. */
const columns: readonly Column<Row>[] = [
  { header: 'file', cell: ({ state }) => state.file },
  { header: 'phase', cell: ({ state }) => state.phase },
  { header: 'line', cell: ({ layer }) => layer.line },
  { header: 'name', cell: ({ layer }) => layer.name },
  { header: 'type', cell: ({ layer }) => layer.type },
  { header: 'bottoms', cell: ({ layer }) => layer.bottoms },
  { header: 'tops', cell: ({ layer }) => layer.tops },
  { header: 'topShapes', cell: ({ layer }) => layer.topShapes.map(shapeText) },
  { header: 'paramShapes', cell: ({ layer }) => layer.paramShapes.map(shapeText) },
  { header: 'params', cell: ({ layer }) => layer.params },
  { header: 'macs', cell: ({ layer }) => layer.macs },
];
