import { hasRank, product } from '../../layers/shape.ts';
import { extent, type WindowAxis } from '../../layers/window.ts';
import { fromFront } from './data-format.ts';
import { isSameOnTensorFlow } from './deconvolution-1.ts';
import type { KerasLayer } from './layer.ts';
import { kerasName } from './names.ts';
import type { ShapeStyle } from './output-shape.ts';
import { excess, hasEmptyWindow, hasSameSize, type KnownAxis, overhang, sameBefore } from './padding.ts';
import { knownAxes } from './pooling.ts';

/** A trap on a layer's way to Keras. */
export interface KerasWarning {
  readonly id: string;
  /** Whole sentences, in Markdown. */
  readonly text: string;
  /** The versions of Keras that have it. */
  readonly versions: readonly KerasVersion[];
}

export type KerasVersion = 1 | 2 | 3;

/** The warnings that apply to a layer on its way to that version of Keras. */
export function kerasWarnings(
  layer: KerasLayer,
  style: ShapeStyle,
  version: KerasVersion,
): readonly KerasWarning[] {
  return traps
    .filter(trap => trap.versions.includes(version) && trap.applies(layer, style))
    .map(({ id, versions, text }) => ({ id, versions, text: typeof text === 'string' ? text : text(layer) }));
}

interface Trap extends Pick<KerasWarning, 'id' | 'versions'> {
  applies(layer: KerasLayer, style: ShapeStyle): boolean;
  readonly text: string | ((layer: KerasLayer) => string);
}

const every: readonly KerasVersion[] = [1, 2, 3];

const traps: readonly Trap[] = [
  {
    id: 'K1-THEANO-EVEN',
    versions: [1],
    applies: layer => deconvolved(layer).some(axis => extent(axis) % 2 === 0),
    text: "On Theano, `border_mode='same'` with an even kernel fails or cuts the result to ⌈input / stride⌉. Use `'valid'` and `Cropping2D`.",
  },
  {
    id: 'K1-SAME-OK',
    versions: [1],
    applies: layer => deconvolved(layer).length > 0 && deconvolved(layer).every(isSameOnTensorFlow),
    text: "On TensorFlow, `border_mode='same'` with this `output_shape` is exact: 1 ≤ kernel − 2·pad ≤ stride.",
  },
  {
    id: 'K1-SAME-NOT',
    versions: [1],
    applies: layer => !deconvolved(layer).every(isSameOnTensorFlow),
    text: "On TensorFlow, `border_mode='same'` with this `output_shape` is not exact: that takes 1 ≤ kernel − 2·pad ≤ stride.",
  },
  {
    id: 'K1-BATCH',
    versions: [1],
    applies: layer => deconvolved(layer).length > 0,
    text: '`None` as batch needs Keras 1.2.1 or later on TensorFlow; a literal batch is then the only one that runs.',
  },
  {
    id: 'K1-CHANNELS',
    versions: [1],
    applies: layer => deconvolved(layer).length > 0,
    text: 'The channels in `output_shape` must equal `nb_filter`: TensorFlow checks it, Theano does not.',
  },
  {
    id: 'K1-GPU',
    versions: [1],
    applies: layer => deconvolved(layer).length > 0,
    text: "The old documentation's 13×13 for Theano on a GPU was never reproduced: the size is Caffe's.",
  },
  {
    id: 'SAME-SHIFT',
    versions: every,
    applies: layer => shifts(layer).some(shift => shift !== 0),
    text: layer =>
      `\`padding='same'\` gives this size too, but with its windows shifted by ${shifts(layer).join(' and ')}: pad explicitly.`,
  },
  {
    id: 'POOL-CEIL',
    versions: every,
    applies: layer => pooledAxes(layer).some(axis => excess(axis) > 0),
    text: 'Caffe rounds up here: `valid` without a border would give one row or column fewer.',
  },
  {
    id: 'POOL-AVE-PAD',
    versions: every,
    applies: layer =>
      layer.message.pooling_param.pool === 'AVE' &&
      pooledAxes(layer).some(axis => axis.pad > 0 || excess(axis) > 0),
    text: "Keras's `same` divides by the number of real elements, Caffe by the size of the padded window.",
  },
  {
    id: 'POOL-EMPTY',
    versions: every,
    applies: layer => pooledAxes(layer).some(hasEmptyWindow),
    text: 'The last window lies beyond the input: what Caffe writes there is no value of it.',
  },
  {
    id: 'DEC-EXTRA',
    versions: [2, 3],
    applies: layer => deconvolved(layer).some(axis => overhang(axis) > 0),
    text: "The kernel is smaller than the stride: Keras's `valid` is longer by the difference, which is cut off.",
  },
  {
    id: 'DIL-STRIDE',
    versions: every,
    applies: layer => {
      const axes = [...convolved(layer), ...deconvolved(layer)];
      const isDilated = axes.some(axis => axis.dilation > 1);
      return isDilated && (axes.some(axis => axis.stride > 1) || deconvolved(layer).length > 0);
    },
    text: 'Where Keras does not take the dilation (with strides; before 2.2.3, in TensorFlow.js and in TensorFlow on a CPU without oneDNN for Deconvolution), the kernel holds zeros between its weights.',
  },
  {
    id: 'GROUP',
    versions: every,
    applies: layer =>
      [...convolved(layer), ...deconvolved(layer)].length > 0 && layer.message.convolution_param.group > 1,
    text: 'Keras 1, Keras up to 2.3.1 and every `Conv2DTranspose` know no groups, and TensorFlow.js ignores them: use one layer per group, or a kernel with zeros between the groups.',
  },
  {
    id: 'FLATTEN',
    versions: every,
    applies: ({ bottoms: [bottom], message }) =>
      message.type === 'InnerProduct' &&
      bottom !== undefined &&
      hasRank(bottom) &&
      fromFront(message.inner_product_param.axis, bottom.length) === 1 &&
      bottom.length > 2 &&
      product(bottom.slice(2)) !== 1,
    text: "Caffe's weights want channels before height and width: `Permute` first with channels_last; with channels_first `Reshape`, since from Keras 2.2 on `Flatten` moves the channels.",
  },
  {
    id: 'CF-BIAS',
    versions: [3],
    applies: (layer, { dataFormat }) =>
      dataFormat === 'channels_first' && hasBias(layer) && isAsWideAsDeep(layer),
    text: 'With channels_first, Keras 3 on TensorFlow adds the bias along the width when there are as many channels as columns: use channels_last.',
  },
  {
    id: 'TF-ONEDNN',
    versions: [3],
    applies: layer => isNarrowWithUnevenStrides(convolved(layer)),
    text: 'TensorFlow 2.21 on a CPU has given wrong values for strides that differ and a width of 1; `TF_ENABLE_ONEDNN_OPTS=0` helps.',
  },
  {
    id: 'NAME',
    versions: every,
    applies: ({ message }) => kerasName(message.name) !== message.name,
    text: ({ message }) =>
      `Not every version of Keras takes the name: it becomes \`${kerasName(message.name)}\`.`,
  },
];

function convolved({ message, window }: KerasLayer): readonly WindowAxis[] {
  return message.type === 'Convolution' ? (window?.axes ?? []) : [];
}

function deconvolved({ message, window }: KerasLayer): readonly WindowAxis[] {
  return message.type === 'Deconvolution' ? (window?.axes ?? []) : [];
}

function pooledAxes({ message, window }: KerasLayer): readonly KnownAxis[] {
  return message.type === 'Pooling' ? (knownAxes(window) ?? []) : [];
}

/** How far `padding='same'` begins after Caffe on each axis, where it gives a strided convolution's size. */
function shifts({ message, window }: KerasLayer): readonly number[] {
  const axes = message.type === 'Convolution' ? (knownAxes(window) ?? []) : [];
  const isTempting = axes.some(axis => axis.stride > 1) && axes.every(hasSameSize);
  return isTempting ? axes.map(axis => axis.pad - sameBefore(axis)) : [];
}

function hasBias(layer: KerasLayer): boolean {
  const { type, convolution_param, scale_param } = layer.message;
  if (layer.bottoms.length === 1 && (type === 'Bias' || (type === 'Scale' && scale_param.bias_term)))
    return true;
  return [...convolved(layer), ...deconvolved(layer)].length > 0 && convolution_param.bias_term;
}

function isAsWideAsDeep({ tops: [top] }: KerasLayer): boolean {
  return top !== undefined && hasRank(top) && typeof top[1] === 'number' && top[1] === top.at(-1);
}

function isNarrowWithUnevenStrides([rows, columns]: readonly WindowAxis[]): boolean {
  return rows !== undefined && columns?.output === 1 && rows.stride !== columns.stride;
}
