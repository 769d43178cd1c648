import picocolors from 'picocolors';
import type { FileReport } from './file-report.ts';
import { problemLine } from './reporters/problem-line.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** Tells what Caffe refuses in a file, where what is printed has no place for it. */
export async function tellErrors(
  { file, problems }: FileReport,
  { stderr }: Pick<Terminal, 'stderr'>,
): Promise<ExitStatus> {
  const errors = problems.filter(({ report }) => report.severity === 'error');
  const plain = picocolors.createColors(false);
  for (const { report } of errors) await stderr.write(`${problemLine(file, report, plain)}\n`);
  return errors.length > 0 ? 1 : 0;
}
