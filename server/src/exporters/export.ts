import type { NetState } from '../analysis/analyze.ts';
import type { DataFormat } from './keras/data-format.ts';
import { tensorFlowJs } from './keras/dialects.ts';
import type { KerasCall } from './keras/layer.ts';
import { kerasProgram } from './keras/program.ts';
import { kerasWarnings } from './keras/warnings.ts';
import { kerasModule } from './keras-python/module.ts';
import { type KerasVersionText, reservedIn } from './keras-python/version.ts';
import { kerasVersions } from './keras-python/versions.ts';
import { type Made, type Note, type Program, type Variable, withEveryBlob } from './program/program.ts';
import { type UnknownInput, unknownInputs } from './program/unknown-inputs.ts';
import { pytorchModule } from './pytorch/module.ts';
import { pytorchProgram } from './pytorch/program.ts';
import { reserved, tfjsModule } from './tfjs/module.ts';

/** What a whole net can be written for. */
export const exportTargets = ['keras3', 'keras2', 'keras1', 'tfjs', 'pytorch'] as const;

export type ExportTarget = (typeof exportTargets)[number];

/** How a net is to be written. */
export interface ExportOptions {
  readonly target: ExportTarget;
  readonly dataFormat: DataFormat;
  /** What the net is called. */
  readonly title: string;
  /** Whether the model gives every blob, to compare with Caffe's, or only what nothing reads. */
  readonly everyBlob: boolean;
}

/** A net in another language. */
export interface Exported {
  /** The whole file; a layer without counterpart is a marked stub in it. */
  readonly text: string;
  /** The layers that the target has nothing for. */
  readonly refused: readonly Note[];
  /** What is fed in and must be known before more can be said of layers that are refused. */
  readonly unknownInputs: readonly UnknownInput[];
  /** What the model does without, and traps. */
  readonly notes: readonly Note[];
  /** What the model is fed with and what it gives, in the order of its inputs and outputs. */
  readonly inputs: readonly Variable[];
  readonly outputs: readonly Made[];
}

/** Writes the net for another library. It must be sound, as Caffe sees it. */
export function exportNet(state: NetState, options: ExportOptions): Exported {
  const written = writers[options.target](state, options);
  return { ...written, unknownInputs: unknownInputs(state, written.refused) };
}

type Written = Omit<Exported, 'unknownInputs'>;
type Writer = (state: NetState, options: ExportOptions) => Written;

const writers: Record<ExportTarget, Writer> = {
  keras3: keras(kerasVersions[3]),
  keras2: keras(kerasVersions[2]),
  keras1: keras(kerasVersions[1]),
  pytorch: (state, options) => write(pytorchProgram(state), options, it => pytorchModule(options.title, it)),
  tfjs: (state, options) =>
    write(kerasProgram(state, options.dataFormat, tensorFlowJs, reserved), options, it =>
      tfjsModule(options.title, it, options.dataFormat),
    ),
};

function keras(version: KerasVersionText): Writer {
  return (state, options) =>
    write(kerasProgram(state, options.dataFormat, version.dialect, reservedIn(version)), options, it =>
      kerasModule(
        options.title,
        version === kerasVersions[3] ? withTraps(it, options) : it,
        options.dataFormat,
        version,
      ),
    );
}

/** Says where Keras 3 itself computes other values on some backend. */
function withTraps(program: Program<KerasCall>, { dataFormat }: ExportOptions): Program<KerasCall> {
  const traps = program.operations.flatMap(({ layer }) =>
    kerasWarnings(layer, { dataFormat, batch: 'None' }, 3)
      .filter(({ id }) => id === 'CF-BIAS' || id === 'TF-ONEDNN')
      .map(({ text }) => ({ layer, text })),
  );
  return { ...program, notes: [...program.notes, ...traps] };
}

function write<Call>(
  whole: Program<Call>,
  { everyBlob }: ExportOptions,
  textOf: (program: Program<Call>) => string,
): Written {
  const program = everyBlob ? withEveryBlob(whole) : whole;
  const { refused, notes, inputs, outputs } = program;
  return { text: textOf(program), refused, notes, inputs: inputs.map(it => it.variable), outputs };
}
