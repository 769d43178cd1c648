import type { Level } from '../../problems/define.ts';
import { printable } from '../printable.ts';
import type { ProblemReport } from '../problem-report.ts';
import type { ReporterContext } from './reporter.ts';

/** `net.prototxt:12:11: error: … [unknown-bottom]`, the form of GCC, which editors and scripts know. */
export function problemLine(
  file: string,
  { line, column, severity, message, code }: ProblemReport,
  colours: ReporterContext['colours'],
): string {
  const place = colours.bold(`${printable(file)}:${line}:${column}:`);
  const level = colours[levelColours[severity]](`${severity}:`);
  return `${place} ${level} ${printable(message)} ${colours.dim(`[${code}]`)}`;
}

const levelColours = { error: 'red', warning: 'yellow', information: 'blue' } as const satisfies Record<
  Level,
  keyof ReporterContext['colours']
>;
