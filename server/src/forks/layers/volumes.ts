import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { backward, forward } from '../../layers/convolution.ts';
import { exactly, type LayerContext, type Outcome, type ParamBlob } from '../../layers/define.ts';
import { outputsFit } from '../../layers/output-size.ts';
import { isPositive } from '../../layers/settings.ts';
import { isKnown, product, type Shape } from '../../layers/shape.ts';
import { type Geometry, pooled, type Window, windowOver } from '../../layers/window.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { notDivisible } from '../../problems/not-divisible.ts';
import { has, type Message } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import type { FillerParameter } from '../params.generated.ts';
import { unknownVolumes } from './five-axes.ts';

/** C3D v1.1: `Convolution3DLayer`, `Deconvolution3DLayer` and `Pooling3DLayer`, `LayerSetUp` of each. */
export const volumesOfC3d11 = [
  defineForkLayer({
    ...convolution3d(),
    param: 'convolution3d_param',
    setUp: layer => slide(layer, { ...layer, path: 'convolution3d_param', direction: forward }),
  }),
  defineForkLayer({
    ...deconvolution3d(),
    param: 'convolution3d_param',
    alsoReads: ['convolution_param'],
    setUp(layer) {
      const { bias_term } = layer.layer.convolution_param;
      return slide(layer, { ...layer, path: 'convolution3d_param', direction: backward }, bias_term);
    },
    notes: ['It reads bias_term in convolution_param; the one in convolution3d_param changes nothing.'],
  }),
  defineForkLayer({
    ...pooling3d(),
    param: 'pooling3d_param',
    setUp: layer => pool(layer, { ...layer, path: 'pooling3d_param' }),
  }),
];

/** C3D v1.0: the same three, `SetUp` of each, with the settings of the layers for images. */
export const volumesOfC3d10 = [
  defineForkLayer({
    ...convolution3d(),
    param: 'convolution_param',
    setUp: layer => slide(layer, { ...layer, path: 'convolution_param', direction: forward }),
  }),
  defineForkLayer({
    ...deconvolution3d(),
    param: 'convolution_param',
    setUp: layer => slide(layer, { ...layer, path: 'convolution_param', direction: backward }),
  }),
  defineForkLayer({
    ...pooling3d(),
    param: 'pooling_param',
    setUp: layer => pool(layer, { ...layer, path: 'pooling_param' }),
  }),
  defineForkLayer({
    ...pooling3d(),
    type: 'Pooling',
    summary: 'Takes the maximum, mean or a random one of the values in a window of height and width.',
    param: 'pooling_param',
    setUp: layer => pool(layer, { ...layer, path: 'pooling_param' }, true),
  }),
];

function convolution3d() {
  return {
    ...overVolumes(),
    type: 'Convolution3D',
    summary: 'Slides learned filters over length, height and width.',
    notes: [
      'The filters are kernel_depth long, and kernel_size high and wide.',
      'filter_group saves memory and changes no size: every filter reads all channels.',
    ],
  } as const;
}

function deconvolution3d() {
  return {
    ...overVolumes(),
    type: 'Deconvolution3D',
    summary: 'Spreads each value over length, height and width: the transpose of Convolution3D.',
  } as const;
}

function pooling3d() {
  return {
    ...overVolumes(),
    type: 'Pooling3D',
    summary: 'Takes the maximum, mean or a random one of the values in a window of length, height and width.',
    notes: [
      'Sizes round up, and a last window that begins behind the input is kept.',
      'There is no padding along the length, and none at all but for pool: AVE.',
    ],
  } as const;
}

function overVolumes() {
  return {
    category: 'vision',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    withoutRank: unknownVolumes,
  } as const;
}

/** How a window moves; where a message has lists, they hold what may stand there once. */
interface Moving {
  readonly kernel_size: number | readonly number[];
  readonly stride: number | readonly number[];
  readonly pad: number | readonly number[];
  readonly kernel_depth?: number;
  readonly temporal_stride?: number;
  readonly temporal_pad?: number;
}

interface Filtering extends Moving {
  readonly num_output: number;
  readonly filter_group?: number;
  readonly bias_term: boolean;
  readonly weight_filler: FillerParameter;
  readonly bias_filler: FillerParameter;
}

interface Pooling extends Moving {
  readonly pool: string;
}

/** The settings of a layer, and their field in LayerParameter. */
interface Settings<Param> extends Pick<LayerContext, 'report'> {
  readonly param: Message<Param>;
  readonly path: string;
}

interface Filters extends Settings<Filtering> {
  readonly direction: typeof forward;
}

function slide(
  layer: LayerContext,
  filters: Filters,
  hasBias = filters.param.bias_term,
): Outcome | undefined {
  const { param, path, direction } = filters;
  const geometry = geometryOf(filters);
  const areSound = hasVolume(layer) && areFiltersSound(filters) && isKernelSet(filters, geometry);
  if (!areSound || !areStridesSound(filters, geometry)) return undefined;
  const [num = 1, channels = 1] = layer.bottom;
  const window = windowOver(layer.bottom, 2, geometry, direction.kind, direction.output);
  if (!areOutputsSound(layer, window, path)) return undefined;
  const weight: Shape = [
    ...direction.weight(channels, param.num_output, 1),
    ...geometry.map(it => it.kernel),
  ];
  return {
    tops: [[num, param.num_output, ...window.axes.map(it => it.output)]],
    params: blobs(filters, weight, hasBias),
    macs: product([num, ...weight, direction.positions(window)]),
    window,
  };
}

/** A layer for images does not look at the length, and makes one of 1. */
function pool(layer: LayerContext, settings: Settings<Pooling>, isOfImages = false): Outcome | undefined {
  const geometry = geometryOf(settings);
  if (!hasVolume(layer) || !areStridesSound(settings, geometry) || !isPadSound(settings)) return undefined;
  const [num = 1, channels = 1] = layer.bottom;
  const moving = isOfImages ? geometry.slice(1) : geometry;
  const window = windowOver(layer.bottom, 5 - moving.length, moving, 'pooled', (size, it) =>
    pooled(size, it, false),
  );
  if (!areOutputsSound(layer, window, settings.path)) return undefined;
  const sizes = window.axes.map(it => it.output);
  return { tops: [[num, channels, ...(isOfImages ? [1] : []), ...sizes]], window };
}

function areOutputsSound(layer: LayerContext, window: Window, path: string): boolean {
  const length = window.axes.length === 3 ? window.axes[0]?.output : 1;
  const isTooShort = length !== undefined && isKnown(length) && length < 0;
  return outputsFit(layer, window, 0, `${path}.${isTooShort ? 'kernel_depth' : 'kernel_size'}`);
}

function hasVolume(layer: LayerContext): boolean {
  return bottomHasAxes(layer, 0, 5, Number.POSITIVE_INFINITY, 'five: num, channels, length, height, width');
}

/** Along length, height and width. */
function geometryOf({ param }: Settings<Moving>): readonly Geometry[] {
  const { kernel_depth = 0, temporal_stride = 1, temporal_pad = 0 } = param;
  const along = { kernel: kernel_depth, stride: temporal_stride, pad: temporal_pad, dilation: 1 };
  const across = {
    kernel: only(param.kernel_size, 0),
    stride: only(param.stride, 1),
    pad: only(param.pad, 0),
    dilation: 1,
  };
  return [along, across, across];
}

function only(value: number | readonly number[], otherwise: number): number {
  return typeof value === 'number' ? value : (value[0] ?? otherwise);
}

function areFiltersSound({ param, path, report }: Filters): boolean {
  const { num_output: size, filter_group: divisor = 1 } = param;
  const at = { field: `${path}.filter_group` };
  if (!isPositive({ report }, size, `${path}.num_output`, has(param, 'num_output'))) return false;
  if (!isPositive({ report }, divisor, at.field, true)) return false;
  if (size % divisor === 0) return true;
  report(notDivisible, { what: 'num_output', size, by: 'filter_group', divisor }, at);
  return false;
}

/** Without a kernel there are no weights to fill. */
function isKernelSet({ param, path, report }: Filters, [along, across]: readonly Geometry[]): boolean {
  const isSet = (field: 'kernel_depth' | 'kernel_size', axis: Geometry | undefined) =>
    isPositive({ report }, axis?.kernel ?? 0, `${path}.${field}`, has(param, field));
  return isSet('kernel_depth', along) && isSet('kernel_size', across);
}

function areStridesSound({ path, report }: Settings<Moving>, [along, across]: readonly Geometry[]): boolean {
  return (
    isPositive({ report }, along?.stride ?? 0, `${path}.temporal_stride`, true) &&
    isPositive({ report }, across?.stride ?? 0, `${path}.stride`, true)
  );
}

function isPadSound({ param, path, report }: Settings<Pooling>): boolean {
  if (param.pool === 'AVE' || only(param.pad, 0) === 0) return true;
  const facts = { field: 'pad', other: `pool: ${param.pool}`, why: 'only AVE knows padding' };
  report(conflictingFields, facts, { field: `${path}.pad` });
  return false;
}

function blobs({ param, path }: Filters, shape: Shape, hasBias: boolean): ParamBlob[] {
  const weight: ParamBlob = {
    role: 'weight',
    shape,
    filler: { param: param.weight_filler, field: `${path}.weight_filler` },
  };
  const bias: ParamBlob = {
    role: 'bias',
    shape: [1, 1, 1, 1, param.num_output],
    filler: { param: param.bias_filler, field: `${path}.bias_filler` },
  };
  return hasBias ? [weight, bias] : [weight];
}
