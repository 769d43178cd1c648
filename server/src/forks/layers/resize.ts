import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { exactly, type LayerDefinition } from '../../layers/define.ts';
import { type Dim, mapDims, type Shape, unknownDims } from '../../layers/shape.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';

const notes = [
  'Beware of data_format, which is NHWC where it is not written: for the blobs of Caffe write NCHW.',
  'output_height and output_width go before scale_height and scale_width, of which the sizes round down.',
];

/** Synopsys: `ResizeBilinearLayer` and `ResizeNearestNeighborLayer`, each with its `LayerSetUp` and `Reshape`. */
export const resizes: readonly LayerDefinition[] = [
  defineForkLayer({
    type: 'ResizeBilinear',
    category: 'vision',
    summary: 'Resizes each map by bilinear interpolation.',
    param: 'resize_bilinear_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'refused',
    setUp: layer =>
      areFlagsSound(layer, 'resize_bilinear_param', [
        'align_corners',
        'half_pixel_centers',
        'pytorch_half_pixel',
      ])
        ? resized(layer)
        : undefined,
    withoutRank: ({ reason }) => [unknownDims(4, reason)],
    notes: [
      ...notes,
      'Another data_format than those two is for five axes, the last one resized by output_depth.',
    ],
  }),
  defineForkLayer({
    type: 'ResizeNearestNeighbor',
    category: 'vision',
    summary: 'Resizes each map by repeating values.',
    param: 'resize_nearest_neighbor_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'refused',
    setUp: layer =>
      areFlagsSound(layer, 'resize_nearest_neighbor_param', [
        'align_corners',
        'half_pixel_centers',
        'half_pixel_onnx',
      ])
        ? resized(layer)
        : undefined,
    withoutRank: ({ reason }) => [unknownDims(4, reason)],
    notes,
  }),
];

/** Synopsys and darknet: one factor for height and width, the last two axes. */
export function enlarged(shape: Shape, factor: number): Shape {
  return shape.map((dim, axis) => (axis < shape.length - 2 ? dim : mapDims([dim], n => n * factor)));
}

type Param = 'resize_bilinear_param' | 'resize_nearest_neighbor_param';

/** At most one way to place the samples can be chosen. */
function areFlagsSound<Flag extends string>(
  { param, report }: Pick<ForkSetUp, 'report'> & { readonly param: Readonly<Record<Flag, boolean>> },
  path: Param,
  flags: readonly Flag[],
): boolean {
  const [first, second] = flags.filter(flag => param[flag]);
  if (first === undefined || second === undefined) return true;
  report(conflictingFields, { field: second, other: first }, { field: `${path}.${second}` });
  return false;
}

function resized(layer: ForkSetUp<Param>): { readonly tops: readonly Shape[] } | undefined {
  const { param, bottom } = layer;
  const isLast = param.data_format === 'NHWC';
  const hasDepth = 'output_depth' in param && !isLast && param.data_format !== 'NCHW';
  const [axes, needs] = hasDepth
    ? ([5, 'five: num, channels, height, width, depth'] as const)
    : ([4, isLast ? 'four: num, height, width, channels' : 'four: num, channels, height, width'] as const);
  if (!bottomHasAxes(layer, 0, axes, axes, needs)) return undefined;
  const side = (
    axis: number,
    size: 'output_height' | 'output_width',
    scale: 'scale_height' | 'scale_width',
  ) => (has(param, size) ? param[size] : scaled(bottom[axis] ?? 1, param[scale]));
  const first = isLast ? 1 : 2;
  const map = [side(first, 'output_height', 'scale_height'), side(first + 1, 'output_width', 'scale_width')];
  const outer = bottom.slice(0, first);
  const inner = isLast ? bottom.slice(3) : hasDepth ? [depthOf(layer)] : [];
  return { tops: [[...outer, ...map, ...inner]] };
}

function depthOf({ param, bottom }: ForkSetUp<Param>): Dim {
  if (!('output_depth' in param)) return 1;
  return has(param, 'output_depth') ? param.output_depth : scaled(bottom[4] ?? 1, param.scale_depth);
}

/** Caffe multiplies in single precision. */
function scaled(size: Dim, factor: number): Dim {
  return mapDims([size], n => Math.floor(Math.fround(n * Math.fround(factor))));
}
