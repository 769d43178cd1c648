import { basename } from 'node:path';
import { type ExportTarget, exportNet } from '../exporters/export.ts';
import type { DataFormat } from '../exporters/keras/data-format.ts';
import { describeNote } from '../exporters/program/header.ts';
import type { UnknownInput } from '../exporters/program/unknown-inputs.ts';
import { hasRank, isKnown } from '../layers/shape.ts';
import { openDestination } from './destination.ts';
import { tellFailure } from './failure.ts';
import { STDIN } from './files.ts';
import { type OpenedFile, openFile } from './open.ts';
import type { NetOptions } from './options.ts';
import { printable } from './printable.ts';
import { tellErrors } from './tell-errors.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** What `prototxt export` is called with. */
export interface ExportCall {
  readonly file: string;
  readonly options: NetOptions;
  readonly target: ExportTarget;
  readonly dataFormat: DataFormat;
  /** Whether a layer without counterpart becomes a stub; else it stops the export. */
  readonly stubs: boolean;
  readonly everyBlob: boolean;
  /** The file of `-o`. */
  readonly output: string | undefined;
}

/** Writes the net of a file for another library. */
export async function reportExport(call: ExportCall, terminal: Terminal): Promise<ExitStatus> {
  const { file, target, dataFormat, everyBlob, output } = call;
  const opened = await openFile(file, call.options, terminal.stdin);
  if (opened.kind === 'failure') return tellFailure(opened, terminal);
  // Of both phases, TEST is the one that a model is run in.
  const state = opened.analysis.states.at(-1);
  if (!state) return tellFailure({ kind: 'failure', file, message: 'it holds no net' }, terminal);
  if ((await tellErrors(opened, terminal)) === 1) return 1;
  const exported = exportNet(state, { target, dataFormat, title: titleOf(opened), everyBlob });
  const { text, refused, outputs } = exported;
  if (outputs.length === 0)
    return tellFailure(
      { kind: 'failure', file, message: 'there is nothing to export: no layer computes a blob' },
      terminal,
    );
  for (const input of exported.unknownInputs)
    await terminal.stderr.write(`${printable(`${file}: ${describeInput(input)}`)}\n`);
  for (const note of refused)
    await terminal.stderr.write(`${printable(`${file}: no counterpart for ${describeNote(note)}`)}\n`);
  if (refused.length > 0 && !call.stubs) return 1;
  const destination = await openDestination(output, [file, ...call.options.protoFiles], terminal);
  if (destination.kind === 'failure') return tellFailure(destination, terminal);
  await destination.write(text);
  await destination.close();
  return 0;
}

/** Which blob is not known, why, and how to tell. */
function describeInput({ blob, shape, reason }: UnknownInput): string {
  const letters = ['N', 'C', 'H', 'W'];
  const sizes = hasRank(shape) ? shape.map((dim, axis) => (isKnown(dim) ? dim : letters[axis])) : letters;
  return `the shape of "${blob}" is not known: ${reason}; give it as --input ${blob}=${sizes.join(',')}`;
}

/** The net's own name, or that of its file, if it has one. */
function titleOf({ file, analysis }: OpenedFile): string {
  return analysis.net?.header.name || (file === STDIN ? 'A net' : basename(file, '.prototxt'));
}
