import { hasRank, isKnown, reasonOf } from '../../layers/shape.ts';
import { extent, type WindowAxis } from '../../layers/window.ts';
import type { KerasLayer } from '../keras/layer.ts';
import { excess, hasEmptyWindow, type KnownAxis } from '../keras/padding.ts';
import { knownAxes } from '../keras/pooling.ts';
import { python } from '../keras/python.ts';
import { otherValues, unsupported } from '../program/answer.ts';
import { calls, fn, module, type PytorchAnswer, type PytorchCall, type PytorchRule } from './call.ts';

/** PyTorch computes a convolution's sizes as Caffe does. */
export const convolution: PytorchRule = layer => {
  const { window } = layer;
  if (window?.axes.some(axis => isKnown(axis.input) && axis.input + 2 * axis.pad < extent(axis)))
    return unsupported('its kernel is larger than the padded input');
  return convolving(layer, 'Conv');
};

export const deconvolution: PytorchRule = layer => convolving(layer, 'ConvTranspose');

function convolving({ window, message, bottoms }: KerasLayer, name: string): PytorchAnswer {
  const [bottom] = bottoms;
  if (bottoms.length > 1) return unsupported('it makes a top of each of several bottoms');
  if (!window || !bottom || !hasRank(bottom)) return unsupported('its window is not known');
  if (window.firstAxis !== 2) return unsupported('its channels are not axis 1');
  const { axes } = window;
  if (axes.length < 1 || axes.length > 3)
    return unsupported(`PyTorch does not convolve over ${axes.length} axes`);
  const [, channels] = bottom;
  if (channels === undefined || !isKnown(channels))
    return unsupported('the number of its channels is not known');
  const { num_output, group, bias_term } = message.convolution_param;
  const args = [
    ...[channels, num_output].map(python),
    each(axes, axis => axis.kernel),
    ...along(axes, 'stride'),
    ...along(axes, 'padding'),
    ...along(axes, 'dilation'),
    ...(group === 1 ? [] : [`groups=${group}`]),
    ...(bias_term ? [] : ['bias=False']),
  ];
  return calls(module(`nn.${name}${axes.length}d(${args.join(', ')})`, 'plain'));
}

/** Rounds up as Caffe does. */
export const pooling: PytorchRule = layer => {
  const { pool, global_pooling } = layer.message.pooling_param;
  if (pool === 'STOCHASTIC') return otherValues('Caffe draws its values at random');
  if (layer.tops.length > 1) return unsupported('its second top holds the place of each maximum');
  if (global_pooling) return calls(fn(x => `F.adaptive_${pool === 'MAX' ? 'max' : 'avg'}_pool2d(${x}, 1)`));
  const axes = knownAxes(layer.window);
  const [bottom] = layer.bottoms;
  if (!axes) return unsupported(`the size of its input is not known: ${(bottom && reasonOf(bottom)) ?? ''}`);
  if (axes.some(hasEmptyWindow)) return otherValues('its last window lies beyond the input');
  return calls(...(pool === 'MAX' ? maximum(axes) : mean(axes)));
};

function maximum(axes: readonly KnownAxis[]): readonly PytorchCall[] {
  if (!axes.some(isPaddedWide)) return [fn(x => `F.max_pool2d(${x}, ${windowText(axes)})`)];
  const ends = axes.map(axis => [axis.pad, Math.max(0, axis.pad + excess(axis))]).reverse();
  const unpadded = axes.map(axis => ({ ...axis, pad: 0, floor: true }));
  return [
    fn(x => `F.pad(${x}, ${python(ends.flat())}, value=float('-inf'))`),
    fn(x => `F.max_pool2d(${x}, ${windowText(unpadded)})`),
  ];
}

/** Zeros that are part of the input count in the mean, as Caffe's padding does. */
function mean(axes: readonly KnownAxis[]): readonly PytorchCall[] {
  if (!axes.some(isPaddedWide)) return [fn(x => `F.avg_pool2d(${x}, ${windowText(axes)})`)];
  const ends = axes.flatMap(({ pad }) => [pad, pad]).reverse();
  const unpadded = axes.map(axis => ({ ...axis, pad: 0 }));
  // With the padding as input, no window begins behind it and is dropped.
  const sizes = axes.map(axis => `:${axis.output}`).join(', ');
  return [
    fn(x => `F.pad(${x}, ${python(ends)})`),
    fn(x => `F.avg_pool2d(${x}, ${windowText(unpadded)})[..., ${sizes}]`),
  ];
}

/** PyTorch pads a pooling window by half of it at most. */
function isPaddedWide({ pad, kernel }: KnownAxis): boolean {
  return pad > kernel / 2;
}

function windowText(axes: readonly KnownAxis[]): string {
  return [
    each(axes, axis => axis.kernel),
    each(axes, axis => axis.stride),
    ...along(axes, 'padding'),
    ...(axes.every(axis => axis.floor) ? [] : ['ceil_mode=True']),
  ].join(', ');
}

/** Windows as columns, one for each place. */
export const im2col: PytorchRule = ({ window, tops: [top] }) => {
  if (window?.axes.length !== 2 || !top || !hasRank(top)) return unsupported('it does not work on images');
  const sizes = top.slice(1);
  if (!sizes.every(isKnown)) return unsupported('the size of its input is not known');
  const { axes } = window;
  const args = [
    each(axes, axis => axis.kernel),
    ...along(axes, 'dilation'),
    ...along(axes, 'padding'),
    ...along(axes, 'stride'),
  ].join(', ');
  return calls(fn(x => `F.unfold(${x}, ${args}).unflatten(-1, ${python(sizes.slice(1))})`));
};

/** One number where all axes have the same. */
function each<Axis extends WindowAxis>(axes: readonly Axis[], value: (axis: Axis) => number): string {
  const values = axes.map(value);
  const [first = 0] = values;
  return values.every(it => it === first) ? String(first) : python(values);
}

/** An argument that has a value for each axis, unless all are at its default. */
function along(axes: readonly WindowAxis[], name: keyof typeof axisArguments): readonly string[] {
  const { usual, value } = axisArguments[name];
  const text = each(axes, value);
  return text === usual ? [] : [`${name}=${text}`];
}

const axisArguments = {
  stride: { usual: '1', value: ({ stride }: WindowAxis) => stride },
  padding: { usual: '0', value: ({ pad }: WindowAxis) => pad },
  dilation: { usual: '1', value: ({ dilation }: WindowAxis) => dilation },
} as const;
