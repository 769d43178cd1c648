import { writeFile } from 'node:fs/promises';
import type { Analysis } from '../analysis/analyze.ts';
import { stockId } from '../layers/flavour.ts';
import { applyEdits, type Edit } from '../text/edits.ts';
import { openDestination } from './destination.ts';
import { failure, tellFailure } from './failure.ts';
import { findFiles, STDIN } from './files.ts';
import { openFile } from './open.ts';
import type { CaffeOptions, NetOptions } from './options.ts';
import { printable } from './printable.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** What a subcommand that writes files differently is called with. */
export interface RewriteCall {
  /** Files, directories, `-`. */
  readonly given: readonly string[];
  /** What to write differently; or why nothing can be. */
  readonly rewrite: (analysis: Analysis) => readonly Edit[] | Refusal;
  /** Whose Caffe reads the files; stock Caffe if absent. */
  readonly caffe?: CaffeOptions;
  /** What of a file is not rewritten, and why, if that is a fault of the file. */
  readonly left?: (analysis: Analysis) => string | undefined;
  /** Only says which files are not as they should be. */
  readonly check: boolean;
  /** The file of `-o`, for one file only. */
  readonly output: string | undefined;
  /** What is said of a file, such as `upgraded`. */
  readonly done: string;
}

/** A file that cannot be rewritten as it is. */
export interface Refusal {
  readonly refused: string;
}

/** Rewrites the files of a call in their places, standard input to standard output; one that fails does not stop the others. */
export async function rewriteFiles(call: RewriteCall, terminal: Terminal): Promise<ExitStatus> {
  const { files, failures } = await findFiles(call.given);
  if (call.output !== undefined && files.length + failures.length > 1)
    return tellFailure(
      { kind: 'failure', file: call.output, message: 'it cannot take several files' },
      terminal,
    );
  let status: ExitStatus = 0;
  for (const it of failures) status = worse(status, await tellFailure(it, terminal));
  const options = asWritten(call.caffe);
  for (const file of files) status = worse(status, await rewriteFile(file, call, options, terminal));
  return status;
}

/** The text is rewritten, not built. */
function asWritten({ flavour, proto }: CaffeOptions = { flavour: stockId, proto: [] }): NetOptions {
  return { states: [], flavour, protoFiles: proto, inputs: new Map() };
}

async function rewriteFile(
  file: string,
  call: RewriteCall,
  options: NetOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const opened = await openFile(file, options, terminal.stdin);
  if (opened.kind === 'failure') return tellFailure(opened, terminal);
  const { analysis, problems } = opened;
  // Written back as UTF-8 its bytes would be others.
  if (problems.length > 0)
    return tellFailure({ kind: 'failure', file, message: 'it is not UTF-8' }, terminal);
  const edits = call.rewrite(analysis);
  if ('refused' in edits) {
    await tellFailure({ kind: 'failure', file, message: edits.refused }, terminal);
    return 1;
  }
  const status = await tellLeft(file, call.left?.(analysis), terminal);
  if (!call.check)
    return worse(
      status,
      await write(file, applyEdits(analysis.text, edits), edits.length > 0, call, terminal),
    );
  if (edits.length === 0) return status;
  await terminal.stdout.write(`${printable(file)}: would be ${call.done}\n`);
  return 1;
}

async function tellLeft(file: string, message: string | undefined, terminal: Terminal): Promise<ExitStatus> {
  if (message === undefined) return 0;
  await tellFailure({ kind: 'failure', file, message }, terminal);
  return 1;
}

async function write(
  file: string,
  text: string,
  isChanged: boolean,
  { output, done }: RewriteCall,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (file === STDIN || output !== undefined) return print(text, output, file, terminal);
  if (!isChanged) return 0;
  const failed = await writeFile(file, text).then(
    () => undefined,
    (error: unknown) => failure(file, error),
  );
  if (failed) return tellFailure(failed, terminal);
  await terminal.stdout.write(`${printable(file)}: ${done}\n`);
  return 0;
}

async function print(
  text: string,
  output: string | undefined,
  file: string,
  terminal: Terminal,
): Promise<ExitStatus> {
  const destination = await openDestination(output, [file], terminal);
  if (destination.kind === 'failure') return tellFailure(destination, terminal);
  await destination.write(text);
  await destination.close();
  return 0;
}

function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b;
}
