import { between, exactly, type LayerDefinition } from '../../layers/define.ts';
import { checkSet, isPositive } from '../../layers/settings.ts';
import { type Dim, type Shape, unknown } from '../../layers/shape.ts';
import { checkTransform, cropped } from '../../layers/transform.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { batchOf } from './image-seg-data.ts';
import { type Transformation, transformed, transformedOfIntel } from './transform.ts';

type Context = ForkSetUp<'video_data_param'>;

/** SSD: `VideoDataLayer::DataLayerSetUp`. */
export const videoDataOfSsd = videoDataWith(transformed);

/** Intel: the same with its own `DataTransformer`. */
export const videoDataOfIntel = videoDataWith(transformedOfIntel);

/** yjxiong: `VideoDataLayer::DataLayerSetUp`. */
export const videoDataOfYjxiong = defineForkLayer({
  type: 'VideoData',
  category: 'data',
  summary: 'Reads frames from a few segments of each video of a list, one behind the other in the channels.',
  param: 'video_data_param',
  alsoReads: ['transform_param'],
  bottoms: exactly(0),
  tops: exactly(2),
  inPlace: 'allowed',
  setUp(layer) {
    const { param } = layer;
    const { source = '', batch_size = 0, num_segments = 1 } = param;
    checkSet(
      layer,
      source,
      'video_data_param.source',
      'a text file that lists videos, their lengths and labels',
    );
    if (!isPositive(layer, num_segments, 'video_data_param.num_segments', true)) return undefined;
    const batch = batchOf(layer, batch_size, 'video_data_param.batch_size');
    const [height, width] = frameSize(layer);
    return {
      tops: [
        [batch, channelsOf(layer), height, width],
        [batch, 1, 1, 1],
      ],
    };
  },
  notes: [
    'A frame is 3 channels, with modality: FLOW 2; it reads new_length frames of each of num_segments segments.',
  ],
});

function videoDataWith(transform: Transformation): LayerDefinition {
  return defineForkLayer({
    type: 'VideoData',
    category: 'data',
    summary: 'Reads frames from a camera or a video file.',
    param: 'video_data_param',
    alsoReads: ['data_param', 'transform_param'],
    bottoms: exactly(0),
    tops: between(1, 2),
    inPlace: 'allowed',
    setUp(layer) {
      const { data_param } = layer.layer;
      checkTransform(layer);
      const { video_type = 'WEBCAM', video_file = '' } = layer.param;
      const isFile = video_type === 'VIDEO';
      const path = 'video_data_param.video_file';
      if (isFile && !checkSet(layer, video_file, path, 'the video to read')) return undefined;
      const batch = batchOf(layer, data_param.batch_size, 'data_param.batch_size');
      const size = unknown(isFile ? `the video \`${video_file}\` sets it` : 'the camera sets it');
      const frames: Shape = [batch, 3, ...transform(layer, [size, size])];
      return { tops: [frames, [batch]].slice(0, layer.topCount) };
    },
    notes: [
      'The size of the batch stands in data_param.',
      'There is no label in a video: a second top holds zeros.',
    ],
  });
}

function channelsOf({ param }: Context): number {
  const { modality = 'FLOW', grayscale = false, new_length = 1, num_segments = 1 } = param;
  return (modality === 'FLOW' ? 2 : grayscale ? 1 : 3) * new_length * num_segments;
}

/** Frames are resized if both sizes are written. */
function frameSize({ layer, param }: Context): readonly [Dim, Dim] {
  const { source = '', new_height = 0, new_width = 0 } = param;
  const size = unknown(`the first video listed in \`${source}\` sets it`);
  const isResized = new_height > 0 && new_width > 0;
  const side = (written: number) => cropped(layer.transform_param, isResized ? written : size);
  return [side(new_height), side(new_width)];
}
