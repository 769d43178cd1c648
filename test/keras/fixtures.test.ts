import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kerasCalls } from '../../server/src/exporters/keras/calls.ts';
import { type Backend, deconvolution1 } from '../../server/src/exporters/keras/deconvolution-1.ts';
import type { KerasCall, KerasLayer } from '../../server/src/exporters/keras/layer.ts';
import {
  deconvolutionPadding,
  isCentred,
  isSameHere,
  kernelOf,
  outputPadding,
} from '../../server/src/exporters/keras/padding.ts';
import { knownAxes } from '../../server/src/exporters/keras/pooling.ts';
import { isComplete } from '../../server/src/layers/shape.ts';
import type { Window } from '../../server/src/layers/window.ts';
import { layerOn } from './layers.ts';

/** Decisions that were found right by running Keras on them: Caffe's geometry, and what reproduces it. */
const fixtures: readonly Fixture[] = JSON.parse(
  readFileSync(new URL('fixtures.json', import.meta.url), 'utf8'),
);

type Fixture = ConvolutionFixture | DeconvolutionFixture | PoolingFixture;
type Pair = readonly [height: number, width: number];

interface Common {
  readonly input_hw: Pair;
  readonly output_hw: Pair;
  readonly keras: readonly KerasCall[];
}

interface Caffe {
  readonly num_output: number;
  readonly kernel: Pair;
  readonly stride: Pair;
  readonly pad: Pair;
  readonly dilation: Pair;
  readonly group?: number;
}

interface ConvolutionFixture extends Common {
  readonly kind: 'Convolution';
  readonly caffe: Caffe;
  readonly sameExactForThisInput: boolean;
  readonly sameExactForAnyInput: boolean;
}

interface DeconvolutionFixture extends Common {
  readonly kind: 'Deconvolution';
  readonly caffe: Caffe;
  readonly sameExact: boolean;
  readonly kernelZeroStuffed: boolean;
  readonly outputPaddingForSame: Pair | null;
  readonly keras1: { readonly tensorflow: Keras1; readonly theano: Keras1 };
}

interface Keras1 {
  readonly border_mode: 'same' | 'valid';
  readonly output_hw: Pair;
  readonly crop?: Pair;
}

interface PoolingFixture extends Common {
  readonly kind: 'Pooling';
  readonly caffe: Pick<Caffe, 'kernel' | 'stride' | 'pad'> & { readonly round_mode: 'CEIL' | 'FLOOR' };
  readonly pool: 'MAX' | 'AVE';
  readonly nonNegativeInput: boolean;
}

test('there are 450 of them', () => expect(fixtures).toHaveLength(450));

describe.each(['Convolution', 'Deconvolution', 'Pooling'] as const)('%s', kind => {
  const ofKind = fixtures.filter(fixture => fixture.kind === kind);
  test.each(ofKind.map(fixture => [JSON.stringify(fixture.caffe), fixture] as const))('%s', (_, fixture) => {
    const layer = layerOf(fixture);
    const answer = kerasCalls(layer, 'channels_first');
    expect(sizesOf(layer)).toEqual(fixture.output_hw);
    expect(answer).toEqual({ kind: 'calls', calls: fixture.keras.map(withoutDefaults) });
    if (fixture.kind === 'Convolution') expect(convolutionFacts(layer)).toEqual(factsOf(fixture));
    if (fixture.kind === 'Deconvolution') expect(deconvolutionFacts(layer)).toEqual(factsOf(fixture));
  });
});

function layerOf(fixture: Fixture): KerasLayer {
  const [height, width] = fixture.input_hw;
  if (fixture.kind === 'Pooling') {
    const layer = layerOn([1, 2, height, width], poolingText(fixture));
    return { ...layer, nonNegativeInput: fixture.nonNegativeInput };
  }
  const { kind, caffe } = fixture;
  const fields = [
    ...(['kernel', 'stride', 'pad'] as const).map(
      name => `${name}_h: ${caffe[name][0]} ${name}_w: ${caffe[name][1]}`,
    ),
    ...caffe.dilation.map(dilation => `dilation: ${dilation}`),
    `num_output: ${caffe.num_output} group: ${caffe.group ?? 1}`,
  ];
  const channels = 2 * (caffe.group ?? 1);
  return layerOn([1, channels, height, width], `type: "${kind}" convolution_param { ${fields.join(' ')} }`);
}

function poolingText({ caffe, pool }: PoolingFixture): string {
  const fields = (['kernel', 'stride', 'pad'] as const).map(
    name => `${name}_h: ${caffe[name][0]} ${name}_w: ${caffe[name][1]}`,
  );
  return `type: "Pooling" pooling_param { pool: ${pool} round_mode: ${caffe.round_mode} ${fields.join(' ')} }`;
}

function sizesOf({ tops: [top] }: KerasLayer): unknown {
  return Array.isArray(top) ? top.slice(2) : top;
}

/** The fixtures write arguments that are at Keras's default. */
function withoutDefaults([step, args]: KerasCall): KerasCall {
  const isDefault = ([name, value]: [string, unknown]) =>
    (name === 'groups' && value === 1) || (name === 'dilation_rate' && String(value) === '1,1');
  return [step, Object.fromEntries(Object.entries(args).filter(entry => !isDefault(entry)))];
}

function convolutionFacts(layer: KerasLayer) {
  const { axes } = windowOf(layer);
  return {
    sameExactForThisInput: isSameHere(knownAxes(windowOf(layer)) ?? []),
    sameExactForAnyInput: axes.every(isCentred),
  };
}

function deconvolutionFacts(layer: KerasLayer) {
  const { axes } = windowOf(layer);
  return {
    sameExact: deconvolutionPadding(axes).padding === 'same',
    kernelZeroStuffed: kernelOf(axes).isStuffed,
    outputPaddingForSame: outputPadding(axes) ?? null,
    keras1: { tensorflow: keras1(layer, 'TensorFlow'), theano: keras1(layer, 'Theano') },
  };
}

function keras1(layer: KerasLayer, backend: Backend): Keras1 {
  const [top = []] = layer.tops;
  if (!isComplete(top)) throw new Error('the top is not known');
  const { borderMode, outputShape, cropping } = deconvolution1(top, windowOf(layer), backend);
  const [height = 0, width = 0] = outputShape.slice(2);
  const [[above = 0] = [], [left = 0] = []] = cropping;
  const common = { border_mode: borderMode, output_hw: [height, width] } as const;
  return borderMode === 'same' ? common : { ...common, crop: [above, left] };
}

function windowOf({ window }: KerasLayer): Window {
  if (!window) throw new Error('the layer has no window');
  return window;
}

function factsOf(fixture: ConvolutionFixture | DeconvolutionFixture) {
  const { kind, caffe, input_hw, output_hw, keras, ...facts } = fixture;
  return facts;
}
