import type { LayerType } from '../../schema/caffe.generated.ts';
import type { KerasLayer } from '../keras/layer.ts';
import { leftOut, unsupported } from '../program/answer.ts';
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
  return isStock(type) ? rules[type](layer) : unsupported('Prototxt does not know its type');
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

/** Every layer type of stock Caffe, in the order of its reference. */
const rules = {
  Convolution: convolution,
  Deconvolution: deconvolution,
  Im2col: im2col,
  Pooling: pooling,
  SPP: none('PyTorch has no pyramid pooling'),
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
  BatchReindex: batchReindex,
  Filter: none('it leaves samples of the batch out'),
  Silence: sink,
  Parameter: none('it is a weight without a layer'),
  Softmax: softmax,
  ReLU: relu,
  PReLU: prelu,
  ELU: elu,
  Sigmoid: each('torch.sigmoid'),
  TanH: each('torch.tanh'),
  AbsVal: each('torch.abs'),
  BNLL: each('F.softplus'),
  Power: power,
  Exp: exp,
  Log: log,
  Threshold: threshold,
  Swish: swish,
  Clip: clip,
  Dropout: dropout,
  RNN: rnn,
  LSTM: lstm,
  LSTMUnit: none('PyTorch has no single step of an LSTM that takes its gates as input'),
  SoftmaxWithLoss: loss,
  SigmoidCrossEntropyLoss: loss,
  EuclideanLoss: loss,
  HingeLoss: loss,
  MultinomialLogisticLoss: loss,
  InfogainLoss: loss,
  ContrastiveLoss: loss,
  Accuracy: () => leftOut('A metric is computed outside of the module.'),
  Input: fed,
  DummyData: fed,
  Data: fed,
  ImageData: fed,
  WindowData: fed,
  HDF5Data: fed,
  HDF5Output: sink,
  MemoryData: fed,
  Python: none('what a Python layer computes is not in the net'),
} satisfies Record<LayerType, PytorchRule>;
