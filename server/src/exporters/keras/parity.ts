import { kerasCalls } from './calls.ts';
import { describeCalls } from './describe.ts';
import { keras2, keras3, tensorFlowJs } from './dialects.ts';
import { describeKeras1 } from './keras-1.ts';
import type { KerasAnswer, KerasCall, KerasLayer } from './layer.ts';
import type { ShapeStyle } from './output-shape.ts';
import { isSameHere, outputPadding } from './padding.ts';
import { knownAxes } from './pooling.ts';
import { python } from './python.ts';

/** What a layer may be carried over to. */
const kerasTargets = [
  'Keras 3',
  'Keras 2',
  'TensorFlow.js',
  'Keras 1 on TensorFlow',
  'Keras 1 on Theano',
] as const;

export type KerasTarget = (typeof kerasTargets)[number];

/** How near some targets come to a layer. */
export interface Parity {
  readonly targets: readonly KerasTarget[];
  readonly verdict: Verdict;
  /** How, or why not: a clause in Markdown. */
  readonly text: string;
}

/** Caffe's sizes and values; its sizes, but other values; no counterpart; or none needed. */
export type Verdict = 'exact' | 'sameSize' | 'none' | 'leftOut';

/** How each target says the layer; targets that say the same share a line. */
export function kerasParity(layer: KerasLayer, style: ShapeStyle): readonly Parity[] {
  const answer = kerasCalls(layer, style.dataFormat);
  const lines = new Map<string, Parity>();
  for (const target of kerasTargets) {
    const text = textFor(target, layer, answer, style);
    const line = lines.get(text);
    lines.set(text, { targets: [...(line?.targets ?? []), target], verdict: verdictOf(answer), text });
  }
  return [...lines.values()];
}

function verdictOf(answer: KerasAnswer): Verdict {
  if (answer.kind === 'unsupported') return 'none';
  if (answer.kind === 'leftOut') return 'leftOut';
  return answer.provided === undefined ? 'exact' : 'sameSize';
}

function textFor(target: KerasTarget, layer: KerasLayer, answer: KerasAnswer, style: ShapeStyle): string {
  if (answer.kind !== 'calls') return answer.reason;
  const text = said[target](layer, answer.calls, style) + sparseKernel(layer);
  return answer.provided === undefined ? text : `${text}; exact provided that ${answer.provided}`;
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
