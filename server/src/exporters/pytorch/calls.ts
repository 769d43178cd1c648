import type { LayerType } from '../../schema/caffe.generated.ts';
import type { KerasLayer } from '../keras/layer.ts';
import { leftOut, refused, unsupported } from '../program/answer.ts';
import { foreignLayer } from '../program/foreign.ts';
import { batchReindex, concat, crop, flatten, reshape, slice, split, tile } from './arrange.ts';
import { calls, type PytorchAnswer, type PytorchRule } from './call.ts';
import {
  clip,
  dropout,
  each,
  eltwise,
  elu,
  exp,
  log,
  lrn,
  mvn,
  power,
  relu,
  softmax,
  swish,
  threshold,
} from './elementwise.ts';
import { argMax, reduction } from './reduce.ts';
import { batchNorm, bias, embed, innerProduct, lstm, prelu, rnn, scale } from './weighted.ts';
import { convolution, deconvolution, im2col, pooling } from './windows.ts';

/** The steps in PyTorch that give a layer's sizes and values, or why there are none. */
export function pytorchCalls(layer: KerasLayer): PytorchAnswer {
  const { type } = layer.message;
  if (layer.refusal !== undefined) return refused(layer.refusal);
  // A fork may have a type of that name too, which computes something else.
  return isStock(type) && layer.fork === undefined ? rules[type](layer) : foreignLayer(layer);
}

function isStock(type: string): type is LayerType {
  return Object.hasOwn(rules, type);
}

const fed: PytorchRule = () => calls({ kind: 'input' });
const loss: PytorchRule = () => leftOut('A loss is computed outside of the module.');
const sink: PytorchRule = () => leftOut('It has no tops.');
const none =
  (reason: string): PytorchRule =>
  () =>
    unsupported(reason);

/** Every layer type of stock Caffe, in the order of the alphabet. */
const rules = {
  AbsVal: each('torch.abs'),
  Accuracy: () => leftOut('A metric is computed outside of the module.'),
  ArgMax: argMax,
  BatchNorm: batchNorm,
  BatchReindex: batchReindex,
  Bias: bias,
  BNLL: each('F.softplus'),
  Clip: clip,
  Concat: concat,
  ContrastiveLoss: loss,
  Convolution: convolution,
  Crop: crop,
  Data: fed,
  Deconvolution: deconvolution,
  Dropout: dropout,
  DummyData: fed,
  Eltwise: eltwise,
  ELU: elu,
  Embed: embed,
  EuclideanLoss: loss,
  Exp: exp,
  Filter: none('it leaves samples of the batch out'),
  Flatten: flatten,
  HDF5Data: fed,
  HDF5Output: sink,
  HingeLoss: loss,
  Im2col: im2col,
  ImageData: fed,
  InfogainLoss: loss,
  InnerProduct: innerProduct,
  Input: fed,
  Log: log,
  LRN: lrn,
  LSTM: lstm,
  LSTMUnit: none('PyTorch has no single step of an LSTM that takes its gates as input'),
  MemoryData: fed,
  MultinomialLogisticLoss: loss,
  MVN: mvn,
  Parameter: none('it is a weight without a layer'),
  Pooling: pooling,
  Power: power,
  PReLU: prelu,
  Python: none('what a Python layer computes is not in the net'),
  Reduction: reduction,
  ReLU: relu,
  Reshape: reshape,
  RNN: rnn,
  Scale: scale,
  Sigmoid: each('torch.sigmoid'),
  SigmoidCrossEntropyLoss: loss,
  Silence: sink,
  Slice: slice,
  Softmax: softmax,
  SoftmaxWithLoss: loss,
  Split: split,
  SPP: none('PyTorch has no pyramid pooling'),
  Swish: swish,
  TanH: each('torch.tanh'),
  Threshold: threshold,
  Tile: tile,
  WindowData: fed,
} satisfies Record<LayerType, PytorchRule>;
