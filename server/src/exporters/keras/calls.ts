import type { LayerType } from '../../schema/caffe.generated.ts';
import { leftOut, refused, unsupported } from '../program/answer.ts';
import { foreignLayer } from '../program/foreign.ts';
import { activation, dropout, elu, prelu, relu, softmax, swish } from './activation.ts';
import { absVal, clip, exp, log, power, threshold } from './arithmetic.ts';
import { crop, flatten, reshape, slice, split, tile } from './arrange.ts';
import { concat, eltwise } from './combine.ts';
import { convolution, deconvolution } from './convolution.ts';
import type { DataFormat } from './data-format.ts';
import { embed, innerProduct } from './inner-product.ts';
import { input } from './input.ts';
import type { KerasAnswer, KerasLayer, KerasRule } from './layer.ts';
import { batchNorm, lrn, mvn } from './normalisation.ts';
import { pooling } from './pooling.ts';
import { lstm, rnn } from './recurrent.ts';
import { argMax, reduction } from './reduce.ts';
import { bias, scale } from './scale.ts';

/** The steps in Keras 3 that give a layer's sizes and values, or why there are none. */
export function kerasCalls(layer: KerasLayer, dataFormat: DataFormat): KerasAnswer {
  const { type } = layer.message;
  if (layer.refusal !== undefined) return refused(layer.refusal);
  // A fork may have a type of that name too, which computes something else.
  return isStock(type) && layer.fork === undefined ? rules[type](layer, dataFormat) : foreignLayer(layer);
}

function isStock(type: string): type is LayerType {
  return Object.hasOwn(rules, type);
}

const loss: KerasRule = () => leftOut('A loss belongs in `compile()`.');
const sink: KerasRule = () => leftOut('It has no tops.');
const none =
  (reason: string): KerasRule =>
  () =>
    unsupported(reason);

/** Every layer type of stock Caffe, in the order of its reference. */
const rules = {
  Convolution: convolution,
  Deconvolution: deconvolution,
  Im2col: none('Keras has no layer that lays windows out as columns'),
  Pooling: pooling,
  SPP: none('Keras has no pyramid pooling'),
  LRN: lrn,
  MVN: mvn,
  BatchNorm: batchNorm,
  InnerProduct: innerProduct,
  Embed: embed,
  Concat: concat,
  Slice: slice,
  Split: split,
  Eltwise: eltwise,
  Flatten: flatten,
  Reshape: reshape,
  Crop: crop,
  Reduction: reduction,
  ArgMax: argMax,
  Tile: tile,
  Scale: scale,
  Bias: bias,
  BatchReindex: none('it rearranges the batch'),
  Filter: none('it leaves samples of the batch out'),
  Silence: sink,
  Parameter: none('Keras has no layer that is only a weight'),
  Softmax: softmax,
  ReLU: relu,
  PReLU: prelu,
  ELU: elu,
  Sigmoid: activation('sigmoid'),
  TanH: activation('tanh'),
  AbsVal: absVal,
  BNLL: activation('softplus'),
  Power: power,
  Exp: exp,
  Log: log,
  Threshold: threshold,
  Swish: swish,
  Clip: clip,
  Dropout: dropout,
  RNN: rnn,
  LSTM: lstm,
  LSTMUnit: none('Keras has no single step of an LSTM that takes its gates as input'),
  SoftmaxWithLoss: loss,
  SigmoidCrossEntropyLoss: loss,
  EuclideanLoss: loss,
  HingeLoss: loss,
  MultinomialLogisticLoss: loss,
  InfogainLoss: loss,
  ContrastiveLoss: loss,
  Accuracy: () => leftOut('A metric belongs in `compile()`.'),
  Input: input,
  DummyData: input,
  Data: input,
  ImageData: input,
  WindowData: input,
  HDF5Data: input,
  HDF5Output: sink,
  MemoryData: input,
  Python: none('what a Python layer computes is not in the net'),
} satisfies Record<LayerType, KerasRule>;
