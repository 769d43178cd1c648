import type { FileReport } from '../file-report.ts';

/** One object a line, for each file in each state. */
export async function* ndjson(files: AsyncIterable<FileReport>): AsyncIterable<string> {
  for await (const { states } of files) for (const state of states) yield `${JSON.stringify(state)}\n`;
}
