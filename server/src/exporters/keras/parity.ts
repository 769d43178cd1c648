import { verdictOn } from '../program/answer.ts';
import { kerasCalls } from './calls.ts';
import { describeCalls } from './describe.ts';
import { type Dialect, keras1, keras2, keras3, tensorFlowJs } from './dialects.ts';
import { describeKeras1 } from './keras-1.ts';
import type { KerasAnswer, KerasCall, KerasLayer } from './layer.ts';
import type { ShapeStyle } from './output-shape.ts';
import { isSameHere, outputPadding } from './padding.ts';
import { knownAxes } from './pooling.ts';
import { python } from './python.ts';

/** What a layer may be carried over to. */
export const kerasTargets = [
  'Keras 3',
  'Keras 2',
  'TensorFlow.js',
  'Keras 1 on TensorFlow',
  'Keras 1 on Theano',
] as const;

export type KerasTarget = (typeof kerasTargets)[number];

/** How near a target comes to a layer. */
export interface Parity {
  readonly target: KerasTarget;
  /** `exact`, `right size, other values: …`, `no counterpart: …`, or why there is none to look for. */
  readonly verdict: string;
  /** The steps that give Caffe's sizes, in Markdown; undefined where there are none. */
  readonly steps: string | undefined;
}

/** How each target says the layer. */
export function kerasParity(layer: KerasLayer, style: ShapeStyle): readonly Parity[] {
  const answer = kerasCalls(layer, style.dataFormat);
  return kerasTargets.map(target => ({
    target,
    verdict: verdictOf(answer, dialects[target]),
    steps: answer.kind === 'calls' ? stepsOf(target, layer, answer.calls, style) : undefined,
  }));
}

function verdictOf(answer: KerasAnswer, { absent }: Dialect): string {
  if (answer.kind === 'leftOut') return `left out: ${answer.reason}`;
  if (answer.kind === 'unsupported') return verdictOn(answer);
  const lacking = (answer.always ?? answer.calls).find(([step]) => absent.has(step));
  if (answer.provided === undefined) return lacking ? `no counterpart: ${absent.get(lacking[0])}` : 'exact';
  const own = lacking ? '' : ' (a layer that an export brings along is exact)';
  return `right size, other values unless ${answer.provided}${own}`;
}

const dialects: Record<KerasTarget, Dialect> = {
  'Keras 3': keras3,
  'Keras 2': keras2,
  'TensorFlow.js': tensorFlowJs,
  'Keras 1 on TensorFlow': keras1,
  'Keras 1 on Theano': keras1,
};

function stepsOf(
  target: KerasTarget,
  layer: KerasLayer,
  calls: readonly KerasCall[],
  style: ShapeStyle,
): string {
  return said[target](layer, calls, style) + sparseKernel(layer);
}

type Say = (layer: KerasLayer, calls: readonly KerasCall[], style: ShapeStyle) => string;

const said: Record<KerasTarget, Say> = {
  'Keras 3': (layer, calls) => describeCalls(calls, keras3) + shortcut(layer, calls),
  'Keras 2': (layer, calls) => describeCalls(calls, keras2) + shortcut(layer, calls),
  'TensorFlow.js': (_, calls) => describeCalls(calls, tensorFlowJs),
  'Keras 1 on TensorFlow': (layer, calls, style) => describeKeras1(layer, calls, 'TensorFlow', style),
  'Keras 1 on Theano': (layer, calls, style) => describeKeras1(layer, calls, 'Theano', style),
};

/** No Keras knows groups of a transposed convolution. */
function sparseKernel({ message: { type, convolution_param } }: KerasLayer): string {
  const isSparse = type === 'Deconvolution' && convolution_param.group > 1;
  return isSparse ? '; its kernel has zeros between the groups' : '';
}

/** What saves the layer beside it, if there is one. */
function shortcut({ window }: KerasLayer, calls: readonly KerasCall[]): string {
  if (!window || calls.length < 2) return '';
  if (window.kind === 'convolved') {
    const axes = knownAxes(window);
    return axes && isSameHere(axes) ? ", or `padding='same'` for this size of input" : '';
  }
  const sizes = window.kind === 'deconvolved' ? outputPadding(window.axes) : undefined;
  return sizes ? `, or \`padding='same', output_padding=${python(sizes)}\`` : '';
}
