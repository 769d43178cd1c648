import { stat } from 'node:fs/promises';
import { solverNetProblems } from '../features/solver-nets.ts';
import type { FileFailure } from './failure.ts';
import { type FileReport, fileReport, type ReportOptions } from './file-report.ts';
import { STDIN } from './files.ts';
import { netFiles } from './net-files.ts';
import { openFile } from './open.ts';
import type { Terminal } from './terminal.ts';
import { reportInThreads } from './threads.ts';

/** A report on each file, in the order of the files. */
export async function* fileReports(
  files: readonly string[],
  options: ReportOptions,
  { stdin, workerScript }: Terminal,
): AsyncIterable<FileReport | FileFailure> {
  if (workerScript !== undefined && (await isWorthThreads(files)))
    yield* reportInThreads(files, options, workerScript);
  else for (const file of files) yield reportFile(file, options, stdin);
}

/** Reads one file and says everything about it. */
export async function reportFile(
  file: string,
  options: ReportOptions,
  stdin: Terminal['stdin'],
): Promise<FileReport | FileFailure> {
  const opened = await openFile(file, options, stdin);
  if (opened.kind === 'failure') return opened;
  const nets = file === STDIN ? [] : await solverNetProblems(opened.analysis, netFiles(file, options));
  return fileReport({ ...opened, problems: [...opened.problems, ...nets] }, options);
}

/** Threads have to start, and each warms up anew; standard input belongs to this one. */
async function isWorthThreads(files: readonly string[]): Promise<boolean> {
  if (files.includes(STDIN)) return false;
  let bytes = 0;
  for (const file of files) {
    bytes += await stat(file).then(
      it => it.size,
      () => 0,
    );
    if (bytes >= WORTH_BYTES) return true;
  }
  return false;
}

/** About a second of work for one thread. */
const WORTH_BYTES = 4_000_000;
