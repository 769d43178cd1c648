import { type LayerInStates, layersIn } from '../analysis/in-states.ts';
import { nearest } from '../text/nearest.ts';
import { openDestination } from './destination.ts';
import { type FileFailure, tellFailure } from './failure.ts';
import { type KerasStyle, kerasEntries } from './keras-entries.ts';
import type { KerasFormat } from './keras-formats.ts';
import { type OpenedFile, openFile } from './open.ts';
import type { NetOptions } from './options.ts';
import { tellErrors } from './tell-errors.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** What `prototxt keras` is called with. */
export interface KerasCall {
  readonly file: string;
  /** All of them if undefined. */
  readonly layer: string | undefined;
  readonly options: NetOptions;
  readonly style: KerasStyle;
  readonly format: KerasFormat;
  /** The file of `-o`. */
  readonly output: string | undefined;
}

/** Prints the shapes of a file's layers as Keras writes them. */
export async function reportKeras(call: KerasCall, terminal: Terminal): Promise<ExitStatus> {
  const opened = await openFile(call.file, call.options, terminal.stdin);
  if (opened.kind === 'failure') return tellFailure(opened, terminal);
  const layers = wantedLayers(opened, call);
  if ('kind' in layers) return tellFailure(layers, terminal);
  const destination = await openDestination(call.output, [call.file, ...call.options.protoFiles], terminal);
  if (destination.kind === 'failure') return tellFailure(destination, terminal);
  await destination.write(call.format(kerasEntries(layers, call.style), destination.colours));
  await destination.close();
  return tellErrors(opened, terminal);
}

function wantedLayers(
  { file, analysis }: OpenedFile,
  { layer }: KerasCall,
): readonly LayerInStates[] | FileFailure {
  const all = layersIn(analysis, { start: 0, end: analysis.text.length });
  if (layer === undefined) return all;
  const named = all.filter(it => it.layer.message.name === layer);
  if (named.some(({ builds }) => builds.length > 0)) return named;
  if (named.length > 0)
    return {
      kind: 'failure',
      file,
      message: `the layer "${layer}" does not exist in this phase, level and stage`,
    };
  const close = nearest(
    layer,
    all.map(it => it.layer.message.name),
  );
  const hint = close === undefined ? '' : `; did you mean "${close}"?`;
  return { kind: 'failure', file, message: `it has no layer "${layer}"${hint}` };
}
