import type { FileReport } from '../file-report.ts';
import type { Reporter } from './reporter.ts';

/** One object a line, for each file in each state. */
export const ndjson: Reporter = { prints: 'states', print };

async function* print(files: AsyncIterable<FileReport>): AsyncIterable<string> {
  for await (const { states } of files) for (const state of states) yield `${JSON.stringify(state)}\n`;
}
