import type { Level } from '../../problems/define.ts';
import type { FileReport } from '../file-report.ts';
import type { FoundProblem } from '../problem-report.ts';
import type { Reporter } from './reporter.ts';

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export const github: Reporter = { prints: 'problems', print };

async function* print(files: AsyncIterable<FileReport>): AsyncIterable<string> {
  for await (const { file, problems } of files)
    for (const problem of problems) yield `${workflowCommand(file, problem)}\n`;
}

function workflowCommand(file: string, { report, end }: FoundProblem): string {
  const { severity, code, line, column } = report;
  const places = {
    file,
    line,
    endLine: end.line,
    // GitHub takes columns only of a place within one line.
    ...(line === end.line && { col: column, endColumn: end.column }),
    title: code,
  };
  const properties = Object.entries(places).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(report.message)}`;
}

const commands: Record<Level, string> = { error: 'error', warning: 'warning', information: 'notice' };

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
