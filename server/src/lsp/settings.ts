import type { Side } from '../analysis/in-states.ts';
import type { State } from '../net/select.ts';
import type {
  KerasSettings,
  NetState,
  ProblemLevel,
  ProblemLevels,
  Settings,
  ShapeHints,
} from './protocol.ts';

/** What holds where a client sends no configuration; the same as the defaults in the extension's manifest. */
export const defaultSettings: Settings = {
  codeLens: { show: 'net' },
  flavour: 'auto',
  flavours: {},
  format: { shortMessages: 'keep' },
  inlayHints: { shapes: 'tops' },
  keras: { dataFormat: 'channels_first', batch: 'None', copyAs: 'argument', version: 3 },
  layers: [],
  problems: { levels: {} },
  protoFiles: [],
  state: { phase: 'both', level: 0, stages: [] },
};

/** Takes from a client's configuration what can be used of it; the rest has its default. */
export function settingsFrom(configuration: unknown): Settings {
  const { codeLens, flavour, flavours, format, inlayHints, keras, layers, problems, protoFiles, state } =
    part(configuration);
  return {
    codeLens: {
      show: oneOf(['off', 'net', 'netAndLayers'], part(codeLens).show) ?? defaultSettings.codeLens.show,
    },
    flavour: typeof flavour === 'string' ? flavour : defaultSettings.flavour,
    flavours: Object.fromEntries(Object.entries(part(flavours)).filter(isText)),
    format: {
      shortMessages:
        oneOf(['keep', 'join', 'split'], part(format).shortMessages) ?? defaultSettings.format.shortMessages,
    },
    inlayHints: {
      shapes:
        oneOf(['off', 'tops', 'topsAndBottoms'], part(inlayHints).shapes) ??
        defaultSettings.inlayHints.shapes,
    },
    keras: kerasFrom(part(keras)),
    layers: Array.isArray(layers) ? layers : defaultSettings.layers,
    problems: { levels: levelsFrom(part(part(problems).levels)) },
    protoFiles:
      textsIn(typeof protoFiles === 'string' ? [protoFiles] : protoFiles) ?? defaultSettings.protoFiles,
    state: stateFrom(part(state)),
  };
}

function kerasFrom({ dataFormat, batch, copyAs, version }: Part): KerasSettings {
  const { keras } = defaultSettings;
  return {
    dataFormat: oneOf(['channels_first', 'channels_last'], dataFormat) ?? keras.dataFormat,
    batch: oneOf(['None', 'literal'], batch) ?? keras.batch,
    copyAs: oneOf(['argument', 'tuple'], copyAs) ?? keras.copyAs,
    version: oneOf([1, 2, 3], version) ?? keras.version,
  };
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

function levelsFrom(levels: Part): ProblemLevels {
  const known = Object.entries(levels).flatMap(([code, value]) => {
    const level = oneOf<ProblemLevel>(['off', 'information', 'warning', 'error'], value);
    return level ? [[code, level] as const] : [];
  });
  return Object.fromEntries(known);
}

function stateFrom({ phase, level, stages }: Part): NetState {
  const { state } = defaultSettings;
  return {
    phase: oneOf(['both', 'TRAIN', 'TEST'], phase) ?? state.phase,
    level: typeof level === 'number' ? level : state.level,
    stages: textsIn(stages) ?? state.stages,
  };
}

function textsIn(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter(it => typeof it === 'string') : undefined;
}

/** The states that are looked at together. */
export function statesOf({ phase, level, stages }: NetState): readonly State[] {
  const phases = phase === 'both' ? (['TRAIN', 'TEST'] as const) : [phase];
  return phases.map(it => ({ phase: it, level, stages }));
}

/** The blobs that get a hint. */
export const hintedSides: Record<ShapeHints, readonly Side[]> = {
  off: [],
  tops: ['top'],
  topsAndBottoms: ['top', 'bottom'],
};

/** An object that came from outside: any of its parts may be missing, or anything. */
type Part = Readonly<Record<string, unknown>>;

/** What came from outside as an object, empty if it is none. */
export function part(value: unknown): Part {
  // Nothing is assumed of the parts.
  return typeof value === 'object' && value !== null ? (value as Part) : {};
}

/** The value, if it is one of those known. */
export function oneOf<const T>(known: readonly T[], value: unknown): T | undefined {
  return known.find(it => it === value);
}
