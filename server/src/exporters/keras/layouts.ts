import { isKnown } from '../../layers/shape.ts';
import type { LayerType } from '../../schema/caffe.generated.ts';
import { type DataFormat, inKerasOrder } from './data-format.ts';
import type { KerasLayer } from './layer.ts';
import { kernelOf } from './padding.ts';
import type { KerasValue } from './python.ts';

/** The ways in which Caffe's blobs become the weights of a layer of Keras. */
export type LayoutName =
  /** A kernel (N, C, h, w) to (h, w, C, N), and the bias. */
  | 'kernel'
  /** The same, with zeros between the channels of groups and between the taps of a dilation. */
  | 'sparseKernel'
  /** A matrix (N, K) to (K, N), and the bias. */
  | 'dense'
  /** Mean, variance and the factor that both are multiplied by; then factor and bias of a Scale. */
  | 'batchNorm'
  /** A factor for each channel as the kernel of a depthwise convolution, and the bias. */
  | 'perChannel'
  /** A bias alone, behind a depthwise convolution that multiplies by 1. */
  | 'biasOnly'
  /** One array in another shape. */
  | 'reshaped'
  /** A table, its bias added to every row. */
  | 'embedding'
  /** As Caffe holds them. */
  | 'unchanged';

/** How a layer gets its weights from those of Caffe. */
export interface Layout {
  readonly name: LayoutName;
  /** What is not at its default, as arguments of the function that makes the weights. */
  readonly options: Readonly<Record<string, KerasValue>>;
  /** Caffe's blobs, each by the layer's name and its place there: `conv1/0`. */
  readonly blobs: readonly string[];
}

/** Where a layer's weights come from; undefined for one that has none. */
export function layoutOf(layer: KerasLayer, dataFormat: DataFormat): Layout | undefined {
  const rule = rules[layer.message.type];
  const blobs = blobsOf(layer);
  return rule && blobs.length > 0 ? { ...rule(layer, dataFormat), blobs } : undefined;
}

/** The layout with more options, which only a kernel has. */
export function withOptions(it: Layout, options: Layout['options']): Layout {
  const all = { ...it.options, ...options };
  const isSparse = it.name === 'kernel' && Object.keys(all).length > 0;
  return { ...it, name: isSparse ? 'sparseKernel' : it.name, options: all };
}

/** The names of a layer's blobs, those of a Scale that it takes in behind its own. */
export function blobsOf({ blobs, scale }: KerasLayer): readonly string[] {
  return scale ? [...blobs, ...scale.blobs] : blobs;
}

type Rule = (layer: KerasLayer, dataFormat: DataFormat) => Omit<Layout, 'blobs'>;

const stockRules: Record<Exclude<LayerType, Weightless>, Rule> = {
  Convolution: layer => layout('kernel', stuffing(layer)),
  Deconvolution: layer => layout('kernel', { ...stuffing(layer), ...groups(layer) }),
  InnerProduct: ({ message }) =>
    layout('dense', message.inner_product_param.transpose ? { transposed: true } : {}),
  BatchNorm: () => layout('batchNorm'),
  Scale: () => layout('perChannel'),
  Bias: () => layout('biasOnly'),
  PReLU: (layer, dataFormat) => layout('reshaped', { shape: slopeShape(layer, dataFormat) }),
  Embed: () => layout('embedding'),
  LSTM: () => layout('unchanged'),
  RNN: () => layout('unchanged'),
};

const rules: Readonly<Record<string, Rule>> = stockRules;

/** The types that have no layer with weights in Keras; of any other the compiler wants to know how it gets them. */
type Weightless =
  | 'Im2col'
  | 'Pooling'
  | 'SPP'
  | 'LRN'
  | 'MVN'
  | 'Concat'
  | 'Slice'
  | 'Split'
  | 'Eltwise'
  | 'Flatten'
  | 'Reshape'
  | 'Crop'
  | 'Reduction'
  | 'ArgMax'
  | 'Tile'
  | 'BatchReindex'
  | 'Filter'
  | 'Silence'
  | 'Parameter'
  | 'Softmax'
  | 'ReLU'
  | 'ELU'
  | 'Sigmoid'
  | 'TanH'
  | 'AbsVal'
  | 'BNLL'
  | 'Power'
  | 'Exp'
  | 'Log'
  | 'Threshold'
  | 'Swish'
  | 'Clip'
  | 'Dropout'
  | 'LSTMUnit'
  | 'SoftmaxWithLoss'
  | 'SigmoidCrossEntropyLoss'
  | 'EuclideanLoss'
  | 'HingeLoss'
  | 'MultinomialLogisticLoss'
  | 'InfogainLoss'
  | 'ContrastiveLoss'
  | 'Accuracy'
  | 'Input'
  | 'DummyData'
  | 'Data'
  | 'ImageData'
  | 'WindowData'
  | 'HDF5Data'
  | 'HDF5Output'
  | 'MemoryData'
  | 'Python';

function layout(name: LayoutName, options: Layout['options'] = {}): Omit<Layout, 'blobs'> {
  return { name, options };
}

/** The dilation, where the kernel itself holds zeros for it. */
function stuffing({ window }: KerasLayer): Layout['options'] {
  const axes = window?.axes ?? [];
  return kernelOf(axes).isStuffed ? { dilation: axes.map(axis => axis.dilation) } : {};
}

function groups({ message: { convolution_param } }: KerasLayer): Layout['options'] {
  return convolution_param.group > 1 ? { groups: convolution_param.group } : {};
}

/** One slope for each channel, or one for all, without the batch. */
function slopeShape({ message, tops: [top] }: KerasLayer, dataFormat: DataFormat): readonly number[] {
  const sizes = Array.isArray(top) ? top : [];
  const [, channels = 1] = sizes;
  const isShared = message.prelu_param.channel_shared;
  const shape = sizes.map((_, axis) => (axis === 1 && !isShared && isKnown(channels) ? channels : 1));
  return inKerasOrder(shape, dataFormat).slice(1);
}
