import type { RecurrentParameter } from '../schema/caffe.generated.ts';
import { has } from '../schema/message.ts';
import { bottomHasAxes, bottomHasShape } from './bottom-shape.ts';
import {
  between,
  defineLayer,
  exactly,
  type LayerDefinition,
  type Outcome,
  type ParamBlob,
  type SetUp,
} from './define.ts';
import { isFilled } from './filled.ts';
import { isPositive } from './settings.ts';
import { agreed, type Dim, hasRank, product, type Shape, scalar, sum, unknown } from './shape.ts';

/** The layers that run over time steps: T × N × … in, T × N × num_output out. */
export const recurrent = [
  recurrentLayer({
    type: 'RNN',
    summary: 'A plain recurrent layer: a state of tanh units, and an output made from it.',
    states: 1,
    blobs: [
      ['W_xh', 1, 'features'],
      ['b_h', 1],
      ['W_xh_static', 1, 'staticFeatures'],
      ['W_hh', 1, 'output'],
      ['W_ho', 1, 'output'],
      ['b_o', 1],
    ],
    notes: [],
  }),
  recurrentLayer({
    type: 'LSTM',
    summary: 'Long short-term memory: gates decide what its cells keep, forget and show.',
    states: 2,
    blobs: [
      ['W_xc', 4, 'features'],
      ['b_c', 4],
      ['W_xc_static', 4, 'staticFeatures'],
      ['W_hc', 4, 'output'],
    ],
    notes: [
      'The rows of the weights are, in order, the gates for input, forgetting and output, and the new value.',
    ],
  }),
] as const;

/** What differs between the types. */
interface Kind<Type extends string = string> {
  readonly type: Type;
  readonly summary: string;
  /** How many blobs carry over from one time step to the next. */
  readonly states: number;
  /** Each blob with its rows, in multiples of num_output, and of a weight what its columns are for. */
  readonly blobs: readonly Blob[];
  readonly notes: readonly string[];
}

type Blob = readonly [role: string, rows: number, columns?: Columns];
type Columns = 'features' | 'staticFeatures' | 'output';
type Layer = SetUp<'recurrent_param'>;

/** Numbers of values. */
interface Sizes extends Record<Columns, Dim> {
  /** Time steps. */
  readonly steps: Dim;
  /** Sequences side by side. */
  readonly streams: Dim;
  /** In one step of one stream. */
  readonly features: Dim;
  /** In the static input of one stream, if there is one. */
  readonly staticFeatures: Dim;
  /** `num_output`. */
  readonly output: number;
}

function recurrentLayer<const Type extends string>(kind: Kind<Type>): LayerDefinition<Type> {
  const { type, summary, states } = kind;
  const exposed = ({ expose_hidden }: RecurrentParameter) => (expose_hidden ? states : 0);
  return defineLayer({
    type,
    category: 'recurrent',
    summary,
    param: 'recurrent_param',
    bottoms: ({ recurrent_param: param }) => between(2 + exposed(param), 3 + exposed(param)),
    tops: ({ recurrent_param: param }) => exactly(1 + exposed(param)),
    inPlace: 'corrupts',
    setUp: layer => unroll(layer, kind, exposed(layer.param)),
    withoutRank({ bottoms: [sequence], param, topCount, reason }) {
      const missing = unknown(reason);
      const [steps = missing, streams = missing] = sequence && hasRank(sequence) ? sequence : [];
      return tops(steps, streams, param.num_output, topCount);
    },
    notes: [
      'The second bottom, T × N, is 0 where a sequence begins and 1 where it goes on.',
      'A further bottom, N × …, is an input that is the same in every step.',
      'With expose_hidden the first state is read from bottoms at the end, and the last one given as more tops.',
      ...kind.notes,
    ],
  });
}

/** Caffe: `RecurrentLayer::LayerSetUp` and `Reshape`; `exposed` states are bottoms and tops too. */
function unroll(layer: Layer, { blobs }: Kind, exposed: number): Outcome | undefined {
  const hasStatic = layer.bottoms.length - exposed === 3;
  if (!sequencesFit(layer, hasStatic)) return undefined;
  const sizes = sizesOf(layer, hasStatic);
  if (!statesFit(layer, exposed, sizes)) return undefined;
  const present = blobs.filter(([, , columns]) => hasStatic || columns !== 'staticFeatures');
  return {
    tops: tops(sizes.steps, sizes.streams, sizes.output, layer.topCount),
    params: present.map(blob => paramBlob(layer, blob, sizes)),
    macs: sum(present.map(blob => macs(blob, sizes))),
  };
}

function tops(steps: Dim, streams: Dim, output: number, count: number): Shape[] {
  return Array.from({ length: count }, (_, i) => [i === 0 ? steps : 1, streams, output]);
}

function paramBlob({ param }: Layer, [role, rows, columns]: Blob, sizes: Sizes): ParamBlob {
  const height = rows * sizes.output;
  const field = columns ? 'weight_filler' : 'bias_filler';
  return {
    role,
    shape: columns ? [height, sizes[columns]] : [height],
    filler: { param: param[field], field: `recurrent_param.${field}` },
  };
}

/** The static input is multiplied once, whatever the number of steps. */
function macs([, rows, columns]: Blob, sizes: Sizes): Dim {
  if (!columns) return 0;
  const times = columns === 'staticFeatures' ? 1 : sizes.steps;
  return product([times, sizes.streams, rows * sizes.output, sizes[columns]]);
}

function sequencesFit(layer: Layer, hasStatic: boolean): boolean {
  const { bottom, param } = layer;
  const [steps = 1, streams = 1] = bottom;
  return (
    bottomHasAxes(layer, 0, 3, Number.POSITIVE_INFINITY, 'at least 3: time steps, streams and features') &&
    bottomHasShape(layer, 1, [steps, streams], 'the time steps and streams of the first bottom') &&
    (!hasStatic || staticFits(layer, streams)) &&
    isPositive(layer, param.num_output, 'recurrent_param.num_output', has(param, 'num_output')) &&
    // The layers inside add a bias to every step of every stream.
    isFilled(layer, [steps, streams], 0)
  );
}

function staticFits(layer: Layer, streams: Dim): boolean {
  const [, , still = scalar] = layer.bottoms;
  return (
    bottomHasAxes(layer, 2, 2, Number.POSITIVE_INFINITY, 'at least 2: streams and features') &&
    bottomHasShape(layer, 2, [streams, ...still.slice(1)], 'as many streams as the first bottom')
  );
}

function statesFit(layer: Layer, exposed: number, { streams, output }: Sizes): boolean {
  const first = layer.bottoms.length - exposed;
  const indices = Array.from({ length: exposed }, (_, i) => first + i);
  return indices.every(i => bottomHasShape(layer, i, [1, streams, output], 'one state for each stream'));
}

/** Of what the bottoms must agree in, what any of them tells. */
function sizesOf({ bottoms, param }: Layer, hasStatic: boolean): Sizes {
  const [[steps = 1, streams = 1, ...features] = scalar, going = scalar, third = scalar] = bottoms;
  const [stillStreams = streams, ...stillFeatures] = hasStatic ? third : scalar;
  return {
    steps: agreed(steps, going[0] ?? steps),
    streams: agreed(agreed(streams, going[1] ?? streams), stillStreams),
    features: product(features),
    staticFeatures: product(stillFeatures),
    output: param.num_output,
  };
}
