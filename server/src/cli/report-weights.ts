import { copyChecks } from '../weights/copy-check.ts';
import type { Model } from '../weights/model.ts';
import { readModel } from '../weights/read-model.ts';
import { walkSource } from '../weights/source.ts';
import { tensorsOf } from '../weights/tensors.ts';
import { openDestination, wouldOverwrite } from './destination.ts';
import { type FileFailure, failure, tellFailure } from './failure.ts';
import { type FileSource, openSource } from './file-source.ts';
import { type OpenedFile, openFile } from './open.ts';
import type { NetOptions } from './options.ts';
import { printable } from './printable.ts';
import { tellErrors } from './tell-errors.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { outcomeText, type WeightsFormat } from './weights-formats.ts';
import { isCopied, type ReportedLayer, weightsReport } from './weights-report.ts';
import { arrayFormat, writeArrays } from './write-arrays.ts';

/** What `prototxt weights` is called with. */
export interface WeightsCall {
  readonly file: string;
  /** The net to hold them against. */
  readonly net: string | undefined;
  readonly options: NetOptions;
  readonly format: WeightsFormat;
  /** The file of `-o`: for the listing, or for the arrays if its name says so. */
  readonly output: string | undefined;
}

/** Lists the weights of a file, holds them against a net, and writes them as arrays. */
export async function reportWeights(call: WeightsCall, terminal: Terminal): Promise<ExitStatus> {
  const net = call.net === undefined ? undefined : await openNet(call.net, call.options, terminal);
  if (net?.kind === 'failure') return tellFailure(net, terminal);
  // The output is emptied before the weights are read.
  const overwrites =
    call.output === undefined ? undefined : await wouldOverwrite(call.output, inputsOf(call));
  if (overwrites) return tellFailure(overwrites, terminal);
  const source = await openSource(call.file);
  if (source.kind === 'failure') return tellFailure(source, terminal);
  try {
    return await reportOn({ source, net, call, terminal });
  } catch (error) {
    return tellFailure(failure(call.file, error), terminal);
  } finally {
    await source.close();
  }
}

function inputsOf({ file, net, options }: WeightsCall): readonly string[] {
  return [file, ...(net === undefined ? [] : [net]), ...options.protoFiles];
}

/** A call with its files open. */
interface Opened {
  readonly source: FileSource;
  readonly net: OpenedFile | undefined;
  readonly call: WeightsCall;
  readonly terminal: Terminal;
}

async function openNet(
  file: string,
  options: NetOptions,
  { stdin }: Terminal,
): Promise<OpenedFile | FileFailure> {
  const opened = await openFile(file, options, stdin);
  if (opened.kind === 'failure' || opened.analysis.kind === 'net') return opened;
  return { kind: 'failure', file, message: 'it is not a net' };
}

async function reportOn(opened: Opened): Promise<ExitStatus> {
  const { source, net, call, terminal } = opened;
  const model = await walkSource(readModel(source.size), source);
  if (model.kind === 'refusal')
    return tellFailure({ kind: 'failure', file: call.file, message: model.message }, terminal);
  const layers = net ? copyChecks(model, net.analysis.states) : model.layers.filter(hasBlobs);
  await tellMissing(call.file, layers, terminal);
  const failed = await print(opened, model, layers);
  if (failed) return tellFailure(failed, terminal);
  const status = net ? await tellErrors(net, terminal) : 0;
  return isCopied(layers) ? status : 1;
}

function hasBlobs({ blobs }: ReportedLayer): boolean {
  return blobs.length > 0;
}

/** Neither statistics nor arrays are of a blob that has no values. */
async function tellMissing(
  file: string,
  layers: readonly ReportedLayer[],
  { stderr }: Terminal,
): Promise<void> {
  for (const { name, blobs } of layers)
    for (const [i, { values }] of blobs.entries())
      if (values.missing !== undefined)
        await stderr.write(
          `${printable(`${file}: layer "${name}", blob ${i}: no values: ${values.missing}`)}\n`,
        );
}

async function print(
  { source, call, terminal }: Opened,
  model: Model,
  layers: readonly ReportedLayer[],
): Promise<FileFailure | undefined> {
  const { file, net, output, format } = call;
  const arrays = output === undefined ? undefined : arrayFormat(output);
  if (arrays && output !== undefined) {
    await tellUncopied(file, layers, terminal);
    return writeArrays(output, arrays, source, tensorsOf(layers));
  }
  const destination = await openDestination(output, inputsOf(call), terminal);
  if (destination.kind === 'failure') return destination;
  await destination.write(
    format(await weightsReport(source, model, layers, { file, net }), destination.colours),
  );
  await destination.close();
  return undefined;
}

/** Arrays have no place for what the net lacks or has otherwise. */
async function tellUncopied(
  file: string,
  layers: readonly ReportedLayer[],
  { stderr }: Terminal,
): Promise<void> {
  for (const layer of layers)
    if (layer.outcome && layer.outcome !== 'copied')
      await stderr.write(`${printable(`${file}: layer "${layer.name}": ${outcomeText(layer)}`)}\n`);
}
