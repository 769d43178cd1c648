import { openDestination } from './destination.ts';
import { type FileFailure, tellFailure, tellLines } from './failure.ts';
import type { FileReport } from './file-report.ts';
import { fileReports } from './file-reports.ts';
import { findFiles } from './files.ts';
import type { NetOptions } from './options.ts';
import { Progress } from './progress.ts';
import type { Reporter } from './reporters/reporter.ts';
import { Tally } from './tally.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** What a subcommand over many files is called with. */
export interface ReportCall {
  /** Files, directories, `-`. */
  readonly given: readonly string[];
  readonly options: NetOptions;
  readonly reporter: Reporter;
  /** The file of `-o`. */
  readonly output: string | undefined;
  /** More warnings than that are as bad as an error. */
  readonly maxWarnings: number;
}

/** Reports on all files of a call; what cannot be read does not stop the others. */
export async function reportFiles(call: ReportCall, terminal: Terminal): Promise<ExitStatus> {
  const { options, reporter } = call;
  const { files, failures, several } = await findFiles(call.given);
  const destination = await openDestination(call.output, [...files, ...options.protoFiles], terminal);
  if (destination.kind === 'failure') return tellFailure(destination, terminal);
  const run: Run = {
    progress: new Progress(terminal.stderr, files.length),
    tally: new Tally(),
    told: new Set(),
    terminal,
  };
  for (const it of failures) await fail(it, run);
  const reports = onlyReports(fileReports(files, { ...options, prints: reporter.prints }, terminal), run);
  const context = { colours: destination.colours, several, version: terminal.version };
  for await (const text of reporter.print(reports, context)) {
    await run.progress.clear();
    await destination.write(text);
  }
  await run.progress.clear();
  await destination.close();
  return statusOf(run.tally, call.maxWarnings);
}

/** What changes on the way through the files. */
interface Run {
  readonly progress: Progress;
  readonly tally: Tally;
  /** What was said of the files that describe a Caffe; many nets may share one. */
  readonly told: Set<string>;
  readonly terminal: Terminal;
}

async function* onlyReports(
  results: AsyncIterable<FileReport | FileFailure>,
  run: Run,
): AsyncIterable<FileReport> {
  for await (const it of results) {
    await run.progress.step();
    if (it.kind === 'failure') await fail(it, run);
    else {
      await tellFaults(it, run);
      run.tally.add(it.counts);
      yield it;
    }
  }
}

async function tellFaults({ faults }: FileReport, { progress, told, terminal }: Run): Promise<void> {
  const news = faults.filter(it => !told.has(it));
  if (news.length === 0) return;
  for (const it of news) told.add(it);
  await progress.clear();
  await tellLines(news, terminal);
}

async function fail(it: FileFailure, { progress, tally, terminal }: Run): Promise<void> {
  tally.failures++;
  await progress.clear();
  await tellFailure(it, terminal);
}

function statusOf({ failures, errors, warnings }: Tally, maxWarnings: number): ExitStatus {
  if (failures > 0) return 2;
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
