import { between, type LayerContext, type LayerDefinition, type Outcome } from '../../layers/define.ts';
import { checkNewSize } from '../../layers/image-data.ts';
import { checkSet, positiveSize } from '../../layers/settings.ts';
import { type Dim, type Shape, unknown } from '../../layers/shape.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { missingPartner } from '../../problems/missing-partner.ts';
import { refusedField } from '../../problems/refused-field.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';

type Context = ForkSetUp<'image_data_param'>;

/** What differs between layers that read images and a label for each of their pixels. */
interface SegmentationData {
  readonly type: string;
  readonly summary: string;
  readonly source: string;
  /** Height and width after cropping; 0 where it does not crop, undefined if a check fails. */
  readonly crop: (layer: Context) => readonly [number, number] | undefined;
  /** One for each top. */
  readonly tops: (maps: Maps, layer: Context) => readonly Shape[];
  readonly notes: readonly string[];
}

/** What comes out of the images. */
interface Maps {
  readonly batch: Dim;
  readonly channels: Dim;
  readonly height: Dim;
  readonly width: Dim;
}

/** DeepLab v2 and PSPNet: `ImageSegDataLayer::DataLayerSetUp`. */
export const imageSegData = segmentationData({
  type: 'ImageSegData',
  summary: 'Reads the image files of a list, with a label for each pixel from a second file.',
  source: 'a text file that lists images and label images',
  crop: rectangle,
  tops: withSizes,
  notes: [
    'crop_size, or crop_height and crop_width, cut the same part out of both; what is outside gets ignore_label.',
  ],
});

/** DeepLab v1 and DeconvNet: `ImageSegDataLayer::DataLayerSetUp`. */
export const imageSegDataOfOldCaffe = segmentationData({
  type: 'ImageSegData',
  summary: 'Reads the image files of a list, with a label for each pixel from a second file.',
  source: 'a text file that lists images and label images',
  crop: square,
  tops: withSizes,
  notes: ['crop_size cuts the same part out of both.'],
});

/** DeconvNet: the layers that read an image, its labels, and a box that they cut out of both. */
export const windowSegmentationData: readonly LayerDefinition[] = [
  ofWindows('WindowSegData', 'with a label for each pixel', withSizes),
  ofWindows('WindowInstSegData', 'with the pixels of one object labelled', withSizes),
  ofWindows('WindowSegBinary', 'with foreground and background labelled', withSizes),
  ofWindows('WindowClsData', 'with the classes in it', (maps, layer) => {
    const [images = [], , sizes = []] = withSizes(maps);
    return [images, [maps.batch, labelsOf(layer), 1, 1], sizes];
  }),
  ofWindows('SelectSegBinary', 'with one class labelled, and the classes in it', (maps, layer) => {
    const [images = [], labels = []] = withSizes(maps);
    return [images, labels, [maps.batch, labelsOf(layer), 1, 1]];
  }),
];

function ofWindows(type: string, what: string, tops: SegmentationData['tops']): LayerDefinition {
  return segmentationData({
    type,
    summary: `Cuts boxes out of the image files of a list, ${what}.`,
    source: 'a text file that lists images, label images and boxes',
    crop: square,
    tops,
    notes: [
      'A line of the list is an image, a label image, x1, y1, x2 and y2; every box is warped to crop_size.',
    ],
  });
}

function segmentationData({ crop, tops, source, ...layer }: SegmentationData): LayerDefinition {
  return defineForkLayer({
    ...layer,
    category: 'data',
    param: 'image_data_param',
    alsoReads: ['transform_param'],
    bottoms: between(0, 0),
    // Caffe adds those that have no name.
    tops: between(0, 3),
    inPlace: 'allowed',
    setUp: context => read(context, crop, tops, source),
  });
}

function read(
  layer: Context,
  crop: SegmentationData['crop'],
  tops: SegmentationData['tops'],
  use: string,
): Outcome | undefined {
  const { param, topCount } = layer;
  checkSet(layer, param.source, 'image_data_param.source', use);
  const cropped = crop(layer);
  if (hasMeanFile(layer) || !checkNewSize(layer, param, 'image_data_param') || !cropped) return undefined;
  const batch = batchOf(layer, param.batch_size, 'image_data_param.batch_size');
  const maps = { batch, ...imageSize(param, cropped) };
  return { tops: tops(maps, layer).slice(0, topCount) };
}

/** What the layer reads, by the settings that such layers have in common. */
interface ImageSettings {
  readonly source: string;
  readonly is_color: boolean;
  readonly new_height: number;
  readonly new_width: number;
}

/** The size of the images: cropped, else resized, else as the first one has it. */
export function imageSize(
  { source, is_color, new_height, new_width }: ImageSettings,
  [height, width]: readonly [number, number],
): Omit<Maps, 'batch'> {
  const size = unknown(`the first image listed in \`${source}\` sets it`);
  const isCropped = height > 0 && width > 0;
  return {
    channels: is_color ? 3 : 1,
    height: isCropped ? height : new_height || size,
    width: isCropped ? width : new_width || size,
  };
}

/** The size of a batch: not known where it is reported. */
export function batchOf(layer: Pick<LayerContext, 'report'>, batch_size: number, path: string): Dim {
  return positiveSize(layer, batch_size, path, batch_size !== 0);
}

/** The images, a label for each pixel, and height and width of each image. */
function withSizes({ batch, channels, height, width }: Maps): readonly Shape[] {
  return [
    [batch, channels, height, width],
    [batch, 1, height, width],
    [batch, 1, 1, 2],
  ];
}

function labelsOf({ layer }: Context): number {
  return layer.window_cls_data_param?.label_dim ?? 1;
}

function hasMeanFile({ layer, report }: Context): boolean {
  if (!has(layer.transform_param, 'mean_file')) return false;
  const facts = { type: layer.type, field: 'mean_file', instead: 'it subtracts mean_value only' };
  report(refusedField, facts, { field: 'transform_param.mean_file' });
  return true;
}

function square({ layer: { transform_param } }: Context): readonly [number, number] {
  return [transform_param.crop_size, transform_param.crop_size];
}

function rectangle(context: Context): readonly [number, number] | undefined {
  const { layer, report } = context;
  const { transform_param: transform } = layer;
  const { crop_height = 0, crop_width = 0 } = transform;
  const [written, another] = (['crop_height', 'crop_width'] as const).filter(it => has(transform, it));
  if (!written) return square(context);
  const at = { field: `transform_param.${written}` };
  if (!another) {
    const partner = written === 'crop_height' ? 'crop_width' : 'crop_height';
    return report(missingPartner, { field: written, partner }, at);
  }
  if (has(transform, 'crop_size'))
    return report(conflictingFields, { field: written, other: 'crop_size' }, at);
  return [crop_height, crop_width];
}
