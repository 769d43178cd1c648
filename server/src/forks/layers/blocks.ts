import { bottomHasFourAxes } from '../../layers/bottom-shape.ts';
import { exactly, type LayerContext, type LayerDefinition } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, product, quotient, type Shape, sum, unknownDims } from '../../layers/shape.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { unknownChoice } from '../../problems/unknown-choice.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { keepsCount } from './count.ts';

const notes = [
  'Beware of data_format, which is NHWC where it is not written: for the blobs of Caffe write NCHW.',
];

/** The layers that move values between the channels or the batch and the map, in blocks. */
export const blocks: readonly LayerDefinition[] = [
  betweenChannelsAndMap({
    type: 'DepthToSpace',
    summary: 'Makes a block of places of the channels at each place.',
    param: 'depth_to_space_param',
    formats: ['NCHW', 'CRD', 'DCR'],
    move: (channels, map, block) => [
      quotient(channels, block * block),
      map.map(size => product([size, block])),
    ],
  }),
  betweenChannelsAndMap({
    type: 'SpaceToDepth',
    summary: 'Puts the places of each block behind each other in the channels.',
    param: 'space_to_depth_param',
    formats: ['NCHW'],
    move: (channels, map, block) => [
      product([channels, block * block]),
      map.map(size => quotient(size, block)),
    ],
  }),
  defineForkLayer({
    type: 'SpaceToBatchND',
    category: 'common',
    summary: 'Spreads the places of each block over the batch: a dilated Convolution without dilation.',
    param: 'space_to_batch_nd_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const { block_shape, paddings } = layer.param;
      const ends = { path: 'space_to_batch_nd_param', field: 'paddings', values: paddings };
      return areBlocksSound(layer, block_shape, ends)
        ? { tops: [spaceToBatch(layer.bottom, block_shape, paddings)] }
        : undefined;
    },
    notes: ['The blocks are those of the axes behind the batch, as TensorFlow has them: N×H×W×C.'],
  }),
  defineForkLayer({
    type: 'BatchToSpaceND',
    category: 'common',
    summary: 'Makes blocks of places of the batch: the way back from SpaceToBatchND.',
    param: 'batch_to_space_nd_param',
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const { block_shape, crops } = layer.param;
      const ends = { path: 'batch_to_space_nd_param', field: 'crops', values: crops };
      return areBlocksSound(layer, block_shape, ends)
        ? { tops: [batchToSpace(layer.bottom, block_shape, crops)] }
        : undefined;
    },
    notes: ['The blocks are those of the axes behind the batch, as TensorFlow has them: N×H×W×C.'],
  }),
];

/** What differs between the two ways. */
interface Move {
  readonly type: string;
  readonly summary: string;
  readonly param: 'depth_to_space_param' | 'space_to_depth_param';
  /** The formats with the channels before the map. */
  readonly formats: readonly string[];
  readonly move: (channels: Dim, map: Shape, block: number) => readonly [channels: Dim, map: Shape];
}

/** Synopsys: `DepthToSpaceLayer` and `SpaceToDepthLayer`, each with its `LayerSetUp` and `Reshape`. */
function betweenChannelsAndMap({ type, summary, param, formats, move }: Move): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'common',
    summary,
    param,
    bottoms: exactly(1),
    tops: exactly(1),
    inPlace: 'refused',
    setUp(layer) {
      const { bottom, param: settings, report } = layer;
      const { block_size: block, data_format: value } = settings;
      const known = ['NHWC', ...formats];
      if (!known.includes(value))
        return report(
          unknownChoice,
          { field: 'data_format', value, known },
          { field: `${param}.data_format` },
        );
      if (!isPositive(layer, block, `${param}.block_size`, has(settings, 'block_size'))) return undefined;
      if (!bottomHasFourAxes(layer)) return undefined;
      const top = value === 'NHWC' ? channelsLast(bottom, block, move) : channelsFirst(bottom, block, move);
      return keepsCount(layer, top, `${param}.block_size`) ? { tops: [top] } : undefined;
    },
    withoutRank: ({ reason }) => [unknownDims(4, reason)],
    notes,
  });
}

function channelsFirst([num = 1, channels = 1, ...map]: Shape, block: number, move: Move['move']): Shape {
  const [newChannels, newMap] = move(channels, map, block);
  return [num, newChannels, ...newMap];
}

function channelsLast(
  [num = 1, height = 1, width = 1, channels = 1]: Shape,
  block: number,
  move: Move['move'],
): Shape {
  const [newChannels, newMap] = move(channels, [height, width], block);
  return [num, ...newMap, newChannels];
}

/** Whether there are two values for each block, and an axis; C++ reads beyond the list otherwise. */
function areBlocksSound(
  { bottom, report }: Pick<LayerContext, 'bottom' | 'report'>,
  blockShape: readonly number[],
  {
    path,
    field,
    values,
  }: { readonly path: string; readonly field: string; readonly values: readonly number[] },
): boolean {
  const zero = blockShape.findIndex(block => block < 1);
  const most = bottom.length - 1;
  const count = blockShape.length;
  if (zero !== -1) {
    const facts = { field: 'block_shape', value: blockShape[zero] ?? 0 };
    report(notPositive, facts, { field: `${path}.block_shape`, index: zero });
  } else if (count > most) {
    const needs = `at most ${most}, one for each axis behind the batch`;
    report(wrongValueCount, { field: 'block_shape', count, needs }, { field: `${path}.block_shape` });
  } else if (values.length < 2 * count) {
    const needs = `two for each of the ${count} blocks`;
    report(wrongValueCount, { field, count: values.length, needs }, { field: path });
  } else return true;
  return false;
}

/** Synopsys: `SpaceToBatchNDLayer::Reshape`. */
function spaceToBatch(
  [num = 1, ...axes]: Shape,
  blockShape: readonly number[],
  paddings: readonly number[],
): Shape {
  const padded = axes.map((dim, i) => sum([dim, paddings[2 * i] ?? 0, paddings[2 * i + 1] ?? 0]));
  return [
    product([num, ...blockShape]),
    ...padded.map((dim, i) => (i < blockShape.length ? quotient(dim, blockShape[i] ?? 1) : (axes[i] ?? 1))),
  ];
}

/** Synopsys: `BatchToSpaceNDLayer::Reshape`. */
function batchToSpace(
  [num = 1, ...axes]: Shape,
  blockShape: readonly number[],
  crops: readonly number[],
): Shape {
  return [
    quotient(num, product(blockShape)),
    ...axes.map((dim, i) =>
      i < blockShape.length
        ? sum([product([dim, blockShape[i] ?? 1]), -(crops[2 * i] ?? 0), -(crops[2 * i + 1] ?? 0)])
        : dim,
    ),
  ];
}
