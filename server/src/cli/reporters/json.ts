import type { FileReport } from '../file-report.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

/** One object for a file in one state, else an array of them. */
export const json: Reporter = { prints: 'states', print };

async function* print(files: AsyncIterable<FileReport>, { several }: ReporterContext): AsyncIterable<string> {
  let count = 0;
  for await (const { states } of files) {
    const [first] = states;
    if (first && !several && states.length === 1) {
      yield `${readable(first)}\n`;
      return;
    }
    for (const state of states) yield (count++ === 0 ? '[\n' : ',\n') + readable(state);
  }
  if (count > 0) yield '\n]\n';
  else if (several) yield '[]\n';
}

/** A line for each key, and one for each object in a list, such as a layer or a problem. */
export function readable(record: object): string {
  const entries = Object.entries(record).map(([key, value]) => `  ${JSON.stringify(key)}: ${lines(value)}`);
  return `{\n${entries.join(',\n')}\n}`;
}

function lines(value: unknown): string {
  const isList = Array.isArray(value) && value.some(it => typeof it === 'object');
  if (!isList) return JSON.stringify(value);
  return `[\n${value.map(it => `    ${JSON.stringify(it)}`).join(',\n')}\n  ]`;
}
