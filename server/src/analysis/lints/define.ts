import type { LayerContext, LayerDefinition } from '../../layers/define.ts';
import type { BlobShape } from '../../layers/shape.ts';
import type { Problem } from '../../problems/define.ts';
import type { LayerParameter } from '../../schema/caffe.generated.ts';
import type { Message } from '../../schema/message.ts';
import type { Analysis, NetState } from '../analyze.ts';
import type { SetUpLayer } from '../set-up.ts';

/** A layer that Caffe accepts. */
export interface LintedLayer {
  readonly message: Message<LayerParameter>;
  readonly definition: LayerDefinition;
  readonly bottoms: readonly BlobShape[];
  readonly setUp: SetUpLayer;
  readonly isInPlace: boolean;
  /** Reports a problem at a field such as `convolution_param.pad`, or at the layer's type. */
  readonly report: LayerContext['report'];
}

/** Looks at one layer by itself. */
export type LayerLint = (layer: LintedLayer) => void;

/** Looks at how the layers of a net that Caffe accepts in one state go together. */
export type NetLint = (net: NetState) => readonly Problem[];

/** Looks at the file as a whole. */
export type FileLint = (analysis: Analysis) => readonly Problem[];

/** All that is looked for; passed in where it is needed, so that it can be loaded on demand. */
export interface Lints {
  /** What Caffe accepts in that state but nobody wants. */
  inState(net: NetState, analysis: Analysis): readonly Problem[];
  /** What nobody wants of the file, whatever the state. */
  inFile(analysis: Analysis): readonly Problem[];
}
