/** What client and server say to each other beside standard LSP; types only, so that the client stays free of Caffe. */
import type { Location, Position, Range, TextEdit } from 'vscode-languageserver';

/** The configuration section `prototxt`; every setting has a default in `settings.ts` and in the manifest. */
export interface Settings {
  readonly codeLens: { readonly show: CodeLenses };
  /** `auto`, `bvlc`, or the id of a fork. */
  readonly flavour: string;
  /** The same for the files that match a pattern; the first one counts. */
  readonly flavours: Readonly<Record<string, string>>;
  readonly format: { readonly shortMessages: ShortMessages };
  readonly inlayHints: { readonly shapes: ShapeHints };
  readonly keras: KerasSettings;
  /** Entries as in `caffe-layers.json`. */
  readonly layers: readonly unknown[];
  readonly problems: { readonly levels: ProblemLevels };
  /** The paths of `.proto` files, seen from the workspace's folders. */
  readonly protoFiles: readonly string[];
  readonly state: NetState;
}

/** Where lines stand above the text: nowhere, above a net, also above each layer. */
export type CodeLenses = 'off' | 'net' | 'netAndLayers';

/** Which messages the formatter puts on one line: those that are on one, also those that fit, none. */
export type ShortMessages = 'keep' | 'join' | 'split';

/** Which blobs of a layer get their shape beside them. */
export type ShapeHints = 'off' | 'tops' | 'topsAndBottoms';

/** What is made of the problems of a code; the others have their own level. */
export type ProblemLevels = Readonly<Partial<Record<string, ProblemLevel>>>;

/** `off` shows nothing of it. */
export type ProblemLevel = 'off' | 'information' | 'warning' | 'error';

/** How shapes are written for Keras. */
export interface KerasSettings {
  readonly dataFormat: DataFormat;
  readonly batch: Batch;
  /** `output_shape=(None, 64)`, or the tuple alone; read by the client only. */
  readonly copyAs: 'argument' | 'tuple';
  readonly version: 1 | 2 | 3;
}

/** Keras' `data_format`: where the channels stand. */
export type DataFormat = 'channels_first' | 'channels_last';

/** How axis 0 is written: as Python's `None`, or with its size. */
export type Batch = 'None' | 'literal';

/** Caffe's two phases. */
export type Phase = 'TRAIN' | 'TEST';

/** Caffe's `NetState`, by which `include` and `exclude` choose layers; `both` shows the two phases side by side. */
export interface NetState {
  readonly phase: Phase | 'both';
  readonly level: number;
  readonly stages: readonly string[];
}

/** `initializationOptions`: what a client can do beyond standard LSP. Other editors send none of it. */
export interface InitializationOptions {
  /**
   * Hovers may hold `command:` links to `prototxt.copyKerasOutputShape` with one `CopyKerasArguments`, codes of
   * problems to `prototxt.showProblemPage` with the code, and code lenses run `prototxt.showLocations` with one
   * `ShowLocationsArguments`.
   */
  readonly commandLinks?: boolean;
  /** A completion may have the command `editor.action.triggerSuggest`, which asks for the next one. */
  readonly retriggersCompletion?: boolean;
  /** Where the scripts are that a server in a web worker loads when it needs them. */
  readonly parts?: string;
}

/** The argument of the server's command `prototxt.kerasOutputShape`. */
export interface KerasOutputShapeParams {
  readonly uri: string;
  /** A place in the layer that is asked for; without it, every layer of the net. */
  readonly position?: Position;
  readonly phase?: Phase;
  readonly dataFormat?: DataFormat;
  readonly batch?: Batch;
  /** Whether each shape comes with every way of writing it. */
  readonly variants?: boolean;
}

/** An answer to `prototxt.kerasOutputShape`: one for each top, and for each phase where the phases differ. */
export type KerasOutputShape = KnownKerasShape | UnknownKerasShape;

interface KerasTop {
  readonly layer: string;
  readonly blob: string;
  readonly phase?: Phase;
}

/** The shape of a blob as Keras writes it. */
export interface KnownKerasShape extends KerasTop {
  /** Caffe's own sizes, `[1, 256, 56, 56]`. */
  readonly shape: readonly number[];
  /** `(None, 256, 56, 56)` */
  readonly text: string;
  /** `output_shape=(None, 256, 56, 56)` */
  readonly argument: string;
  /** Where they were asked for. */
  readonly variants?: readonly KerasShapeVariant[];
}

/** One way of writing a shape for Keras. */
export interface KerasShapeVariant {
  /** `output_shape=(None, 58, 58, 256)` */
  readonly text: string;
  /** What it is written for; the variants for one use follow each other. */
  readonly use: string;
  /** `channels_last, literal batch` */
  readonly style: string;
}

/** A blob whose shape cannot be known from the text. */
export interface UnknownKerasShape extends KerasTop {
  /** Why, as the end of a sentence: “the LMDB at `source` sets it”. */
  readonly unknown: string;
}

/** The argument of the client's command `prototxt.copyKerasOutputShape` in a link; settings fill what is left out. */
export interface CopyKerasArguments {
  readonly uri: string;
  readonly position: Position;
  readonly blob?: string;
  readonly phase?: Phase;
  readonly dataFormat?: DataFormat;
  readonly batch?: Batch;
  readonly copyAs?: KerasSettings['copyAs'];
}

/** The argument of the client's command `prototxt.showLocations`. */
export interface ShowLocationsArguments {
  readonly uri: string;
  /** Where in the file they are asked for. */
  readonly position: Position;
  readonly locations: readonly Location[];
}

/** The argument of the server's commands that write layers as code; all layers without a place. */
export interface CodeParams {
  readonly uri: string;
  /** A place in the layer that is asked for. */
  readonly position?: Position;
  /** Holds something of each layer that is asked for. */
  readonly range?: Range;
  /** Of several selections or cursors, each. */
  readonly ranges?: readonly Range[];
  readonly phase?: Phase;
  readonly dataFormat?: DataFormat;
}

/** The argument of the server's command `prototxt.kerasLayer`; settings fill what is left out. */
export interface KerasLayerParams extends CodeParams {
  readonly version?: KerasSettings['version'];
}

/** The argument of the server's command `prototxt.export`. */
export interface ExportParams extends CodeParams {
  readonly target: 'keras3' | 'keras2' | 'keras1' | 'tfjs' | 'pytorch';
  /** Whether a layer without counterpart becomes a stub; else there is no text then. */
  readonly stubs?: boolean;
  /** The shapes of inputs, by the name of the blob, where the net does not tell them. */
  readonly shapes?: Readonly<Record<string, readonly number[]>>;
}

/** The answer of the commands that write code. */
export interface Code {
  /** Empty where there is nothing to write. */
  readonly text: string;
  readonly missing: readonly MissingLayer[];
}

/** The answer to `prototxt.export`; or why there is none, as a sentence. */
export type ExportAnswer = ExportedNet | { readonly refused: string };

export interface ExportedNet extends Code {
  /** What has to be known before more can be said of layers that are missing. */
  readonly unknown: readonly UnknownInput[];
}

/** A layer that is not in the code. */
export interface MissingLayer {
  readonly layer: string;
  readonly type: string;
  /** Why, as a sentence or its end. */
  readonly reason: string;
}

/** The argument of the server's command `prototxt.deployNet`. */
export interface DeployNetParams {
  readonly uri: string;
  /** The shapes of inputs, by the name of the blob, where the net does not tell them. */
  readonly shapes?: Readonly<Record<string, readonly number[]>>;
}

/** The answer to `prototxt.deployNet`; or why there is none, as a sentence. */
export type DeployedNet =
  | { readonly text: string; readonly unknown: readonly UnknownInput[] }
  | { readonly refused: string };

/** An input whose shape somebody has to give. */
export interface UnknownInput {
  readonly blob: string;
  /** As far as it is known: `1×?×227×227`. */
  readonly shape: string;
  /** Why it is not known, as the end of a sentence. */
  readonly reason: string;
}

/** The argument of the server's command `prototxt.compareNets`. */
export interface CompareNetsParams {
  readonly uri: string;
  readonly other: string;
}

/** The answer to `prototxt.compareNets`; or why there is none, as a sentence. */
export type ComparedNets = readonly NetDifference[] | { readonly refused: string };

/** A layer that differs, and where it stands in either net. */
export interface NetDifference {
  readonly layer: string;
  /** As a sentence, in which “here” is the net of `uri` and “there” the other. */
  readonly message: string;
  readonly here?: Range;
  readonly there?: Range;
}

/** The argument of the server's command `prototxt.renameBoth`. */
export interface RenameBothParams {
  readonly uri: string;
  /** On the name of a layer, or of a blob that a layer of the same name makes. */
  readonly position: Position;
  /** If it is left out, only the present name is asked for. */
  readonly newName?: string;
}

/** The answer to `prototxt.renameBoth`; or why there is none, as a sentence. */
export type RenamedBoth = BothRenamed | { readonly refused: string };

export interface BothRenamed {
  /** The present name. */
  readonly name: string;
  readonly edits: readonly TextEdit[];
}

/** The requests that a server without files sends to its client. */
export interface FileRequests {
  /** The bytes of a file; `null` if it cannot be read. */
  readonly 'prototxt/readFile': {
    readonly params: { readonly uri: string };
    readonly result: Uint8Array | null;
  };
  /** The addresses of the workspace's files whose path ends so. */
  readonly 'prototxt/findFiles': {
    readonly params: { readonly suffix: string };
    readonly result: readonly string[];
  };
  /** What is directly in a folder; nothing if it cannot be read. */
  readonly 'prototxt/listFolder': {
    readonly params: { readonly uri: string };
    readonly result: readonly { readonly name: string; readonly isFolder: boolean }[];
  };
}

/** The argument of the server's command `prototxt.flavour`. */
export interface FlavourParams {
  readonly uri: string;
  /** Whether all that could be in force are listed. */
  readonly choices?: boolean;
}

/** The answer to `prototxt.flavour`: the Caffe that a file is read as. */
export interface FlavourInForce {
  /** `bvlc`, or the id of a fork. */
  readonly id: string;
  readonly title: string;
  /** A setting or the file's header names it, or the file uses what only it knows; `default` is stock Caffe. */
  readonly why: 'asked' | 'header' | 'found' | 'default';
  /** What stock Caffe does not know of the file: fields, values and layer types. */
  readonly words: readonly string[];
  readonly kind: 'net' | 'solver' | 'labelmap' | 'unknown';
  /** Those that know most of the words come first. */
  readonly choices?: readonly FlavourChoice[];
}

/** A Caffe that could be in force. */
export interface FlavourChoice {
  readonly id: string;
  readonly title: string;
  /** How many of the words it knows. */
  readonly known: number;
}
