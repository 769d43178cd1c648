import { between, exactly, type LayerContext, type LayerDefinition } from '../../layers/define.ts';
import { hdf5Data } from '../../layers/hdf5-data.ts';
import { checkNewSize } from '../../layers/image-data.ts';
import { checkSet, isPositive, positiveSize } from '../../layers/settings.ts';
import { type Dim, type Shape, unknown } from '../../layers/shape.ts';
import { missingPartner } from '../../problems/missing-partner.ts';
import { has, type Message } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import type { ImageDataParameter, VideoDataParameter } from '../params.generated.ts';
import { isInBounds } from './bounds.ts';
import { unknownVolumes } from './five-axes.ts';

/** C3D v1.1: `VideoDataLayer::DataLayerSetUp`. */
export const videoDataOfC3d11 = defineForkLayer({
  ...videoData(),
  param: 'video_data_param',
  alsoReads: ['transform_param'],
  tops: exactly(2),
  setUp(layer) {
    const { use_multiple_label, num_of_labels = 1 } = layer.param;
    const { crop_size } = layer.layer.transform_param;
    const crop = { field: 'transform_param.crop_size', size: crop_size, isWhole: true };
    const clips = clipsOf(layer, layer.param, 'video_data_param', crop);
    if (!clips || !areLabelsCounted(layer)) return undefined;
    return { tops: [clips, [...clips.slice(0, 1), ...(use_multiple_label ? [num_of_labels] : [])]] };
  },
});

/** C3D v1.0: the layers that read clips, and HDF5Data, which makes five axes there; `SetUp` of each. */
export const clipsOfC3d10: readonly LayerDefinition[] = [
  defineForkLayer({
    ...videoData(),
    param: 'image_data_param',
    tops: between(1, 2),
    setUp(layer) {
      const crop = { field: 'image_data_param.crop_size', size: layer.param.crop_size, isWhole: false };
      const clips = clipsOf(layer, layer.param, 'image_data_param', crop);
      return clips && { tops: [clips, labelsOf(clips)].slice(0, layer.topCount) };
    },
  }),
  defineForkLayer({
    ...reading('VolumeData', 'Reads clips, and their labels for a second top, from a LevelDB.'),
    param: 'data_param',
    tops: between(1, 2),
    setUp(layer) {
      const { param, topCount } = layer;
      checkSet(layer, param.source, 'data_param.source', 'the database to read');
      const records = unknown(`the records of the LevelDB at \`${param.source}\` set it`);
      const [batch, side] = [batchOf(layer, 'data_param'), param.crop_size || records];
      const clips: Shape = [batch, records, records, side, side];
      return { tops: [clips, labelsOf(clips)].slice(0, topCount) };
    },
  }),
  voxelData('VideoSegmentationData', 'Reads clips with a label for each voxel from files.', () => 1),
  voxelData(
    'VideoWithVoxelTruthData',
    'Reads clips with num_truth_channels values for each voxel from files.',
    ({ num_truth_channels = 1 }) => num_truth_channels,
  ),
  {
    ...hdf5Data,
    tops: exactly(2),
    setUp(layer) {
      const outcome = hdf5Data.setUp(layer);
      const size = unknown('the datasets of the HDF5 files set it');
      return outcome && { tops: outcome.tops.map(() => [size, size, size, size, size]) };
    },
  },
];

function videoData() {
  return {
    ...reading('VideoData', 'Reads clips out of the videos of a list, or out of folders of frames.'),
    notes: ['new_length is the number of frames of a clip: 16 in the nets of C3D.'],
  };
}

function voxelData(
  type: string,
  summary: string,
  truthOf: (param: ImageDataParameter) => number,
): LayerDefinition {
  return defineForkLayer({
    ...reading(type, summary),
    param: 'image_data_param',
    tops: exactly(2),
    setUp(layer) {
      const { param } = layer;
      checkSet(layer, param.source, 'image_data_param.source', 'a text file that lists the files');
      const file = unknown(`the first file listed in \`${param.source}\` sets it`);
      const [batch, side] = [batchOf(layer, 'image_data_param'), param.crop_size || file];
      return {
        tops: [
          [batch, file, file, side, side],
          [batch, truthOf(param), file, side, side],
        ],
      };
    },
  });
}

function reading(type: string, summary: string) {
  return {
    type,
    category: 'data',
    summary,
    bottoms: exactly(0),
    inPlace: 'allowed',
    withoutRank: unknownVolumes,
  } as const;
}

/** How the frames are cropped: to a size that may be the whole frame, or must be less. */
interface Crop {
  readonly field: string;
  readonly size: number;
  readonly isWhole: boolean;
}

function clipsOf(
  layer: LayerContext,
  param: Message<ImageDataParameter | VideoDataParameter>,
  path: 'image_data_param' | 'video_data_param',
  crop: Crop,
): Shape | undefined {
  const { source = '', batch_size = 0, new_length = 0, new_height = 0, new_width = 0 } = param;
  checkSet(layer, source, `${path}.source`, 'a text file that lists videos and labels');
  const isSound =
    isPositive(layer, new_length, `${path}.new_length`, has(param, 'new_length')) &&
    checkNewSize(layer, { new_height, new_width }, path) &&
    isCropInside(layer, crop, { new_height, new_width });
  if (!isSound) return undefined;
  const batch = positiveSize(layer, batch_size, `${path}.batch_size`, has(param, 'batch_size'));
  const size = unknown(`the first video listed in \`${source}\` sets it`);
  return [batch, 3, new_length, crop.size || new_height || size, crop.size || new_width || size];
}

function isCropInside(
  layer: LayerContext,
  { field, size: value, isWhole }: Crop,
  sizes: Readonly<Record<string, number>>,
): boolean {
  return Object.entries(sizes).every(([name, size]) => {
    const isKept = size === 0 || value < size || (isWhole && value === size);
    return isInBounds(layer, field, {
      value,
      isKept,
      needs: `${isWhole ? 'at most' : 'below'} ${name} (${size})`,
    });
  });
}

function areLabelsCounted({ param, report }: ForkSetUp<'video_data_param'>): boolean {
  if (!param.use_multiple_label || has(param, 'num_of_labels')) return true;
  const facts = { field: 'use_multiple_label', partner: 'num_of_labels' };
  report(missingPartner, facts, { field: 'video_data_param.use_multiple_label' });
  return false;
}

function batchOf(
  layer: LayerContext & { readonly param: { readonly batch_size: number } },
  path: 'data_param' | 'image_data_param',
): Dim {
  const { param } = layer;
  return positiveSize(layer, param.batch_size, `${path}.batch_size`, has(param, 'batch_size'));
}

function labelsOf([batch = 1]: Shape): Shape {
  return [batch, 1, 1, 1, 1];
}
