import picocolors from 'picocolors';
import { messageOf } from '../features/diagnose.ts';
import { LineIndex } from '../text/lines.ts';
import { tellLines } from './failure.ts';
import { diagnosesOf } from './file-report.ts';
import type { OpenedFile } from './open.ts';
import { problemReport } from './problem-report.ts';
import { problemLine } from './reporters/problem-line.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** Tells what Caffe refuses in a file, and what is wrong with the files that describe its Caffe, where what is printed has no place for it. */
export async function tellErrors(
  opened: OpenedFile,
  { stderr }: Pick<Terminal, 'stderr'>,
): Promise<ExitStatus> {
  await tellLines(opened.faults, { stderr });
  const lines = new LineIndex(opened.analysis.text);
  const errors = diagnosesOf(opened).filter(({ level }) => level === 'error');
  const plain = picocolors.createColors(false);
  for (const it of errors)
    await stderr.write(`${problemLine(opened.file, problemReport(it, messageOf(it), lines), plain)}\n`);
  return errors.length > 0 ? 1 : 0;
}
