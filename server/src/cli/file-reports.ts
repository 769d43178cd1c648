import type { FileFailure } from './failure.ts';
import { type FileReport, fileReport } from './file-report.ts';
import { openFile } from './open.ts';
import type { NetOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** A report on each file, in the order of the files. */
export async function* fileReports(
  files: readonly string[],
  options: NetOptions,
  { stdin }: Terminal,
): AsyncIterable<FileReport | FileFailure> {
  for (const file of files) {
    const opened = await openFile(file, options, stdin);
    yield opened.kind === 'failure' ? opened : fileReport(opened, options);
  }
}
