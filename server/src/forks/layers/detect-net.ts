import { exactly } from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, differ, unknown } from '../../layers/shape.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { reportBottom } from './bounds.ts';
import { legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'detectnet_groundtruth_param'>;

/** NVIDIA: `DetectNetTransformationLayer::Reshape`, `CoverageGenerator`. */
export const detectNetTransformation = defineForkLayer({
  type: 'DetectNetTransformation',
  category: 'data',
  summary:
    'Augments images with their boxes, and makes of the boxes a map of what each cell of a grid covers.',
  param: 'detectnet_groundtruth_param',
  alsoReads: ['detectnet_augmentation_param', 'transform_param'],
  bottoms: exactly(2),
  tops: exactly(2),
  inPlace: 'corrupts',
  setUp(layer) {
    const images = legacyBottom(layer, 0);
    const labels = legacyBottom(layer, 1);
    if (!images || !labels) return undefined;
    if (!isPositive(layer, layer.param.stride, 'detectnet_groundtruth_param.stride', true)) return undefined;
    if (differ(images[1], 3)) return reportBottom(layer, 0, '3 channels');
    if (differ(images[0], labels[0]))
      return reportDifferent(layer, 1, 'axis 0, the batch, must be the same', { axes: [0, 0] });
    const { image_size_x: width, image_size_y: height } = layer.param;
    return {
      tops: [
        [images[0], 3, height, width],
        [labels[0], channelsOf(layer), cells(height, layer), cells(width, layer)],
      ],
    };
  },
  notes: [
    'The second top holds a coverage for each class of object_class, and 8 channels for the boxes and their weights.',
    'Its height and width are those of the image over stride.',
  ],
});

/** Without a mapping there is one class. */
function channelsOf({ param: { object_class } }: Context): number {
  const classes = Math.max(0, ...object_class.map(({ dst }) => dst)) + 1;
  return classes + 8;
}

function cells(size: number, { param: { stride } }: Context): Dim {
  return size % stride === 0 ? size / stride : unknown('the image is not a whole number of strides');
}
