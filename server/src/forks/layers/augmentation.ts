import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { atLeast, between, exactly, type LayerContext, type ParamBlob } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, formatDim, isKnown, type Shape, scalar, unknown } from '../../layers/shape.ts';
import { notSet } from '../../problems/not-set.ts';
import { wrongBlobCount } from '../../problems/wrong-blob-count.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds, reportBottom } from './bounds.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'augmentation_param'>;

/** What a layer knows of how it changed a sample: the fields of AugmentationCoeff. */
const coefficients = 42;

const once = 'It is set up once: at run time it does not follow a bottom whose size changes.';

/** FlowNet 2: `DataAugmentationLayer::LayerSetUp` and `Reshape`. */
const dataAugmentation = defineForkLayer({
  type: 'DataAugmentation',
  category: 'data',
  summary: 'Changes images at random, in place and in colour, and crops them.',
  param: 'augmentation_param',
  alsoReads: ['coeff_schedule_param'],
  bottoms: between(1, 2),
  tops: between(1, 2),
  inPlace: 'corrupts',
  setUp(layer) {
    const { bottoms, topCount } = layer;
    const images = legacyBottom(layer);
    if (!images) return undefined;
    const [num, channels, height, width] = images;
    const size = cropOf(layer, height, width);
    if (!size) return undefined;
    const changes = bottoms[1] ?? [num, coefficients, 1, 1];
    const tops = [[num, channels, ...size], changes];
    return { tops: tops.slice(0, topCount), params: meanBlobs(layer, channels, size) };
  },
  withoutRank: ({ bottoms: [images, changes], topCount, reason }) => {
    const missing = unknown(reason);
    const num = legacyAxis(images, 0, reason);
    const image: Shape = [num, legacyAxis(images, 1, reason), missing, missing];
    return [image, changes ?? [num, coefficients, 1, 1]].slice(0, topCount);
  },
  notes: [
    'A second bottom says how to change each sample, so that two images are changed alike; a second top says how it was done.',
    'It crops only if both crop_width and crop_height are written.',
    once,
  ],
});

/** FlowNet 2: `FlowAugmentationLayer::LayerSetUp` and `Reshape`. */
const flowAugmentation = defineForkLayer({
  type: 'FlowAugmentation',
  category: 'data',
  summary: 'Changes an optical flow as its two images were changed.',
  param: 'augmentation_param',
  alsoReads: ['coeff_schedule_param'],
  bottoms: exactly(3),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { crop_height, crop_width } = layer.param;
    const flow = legacyBottom(layer);
    if (!hasCrop(layer) || !flow) return undefined;
    const [num, , height, width] = flow;
    const needs = [num, 2, height, width];
    if (!bottomHasLegacyShape(layer, 0, needs, 'the flow along x and along y')) return undefined;
    return { tops: [[num, 2, crop_height, crop_width]] };
  },
  withoutRank: ({ param, bottoms: [flow], reason }) => [
    [legacyAxis(flow, 0, reason), 2, param.crop_height, param.crop_width],
  ],
  notes: ['Bottoms: the flow, and how the first and the second image were changed.', once],
});

/** FlowNet 2: `GenerateAugmentationParametersLayer::Reshape`. */
const generateAugmentationParameters = defineForkLayer({
  type: 'GenerateAugmentationParameters',
  category: 'data',
  summary: 'Draws at random how samples shall be changed.',
  param: 'augmentation_param',
  alsoReads: ['coeff_schedule_param'],
  bottoms: between(1, 3),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    if (!isCounted(layer)) return undefined;
    const first = legacyBottom(layer);
    const others = layer.bottoms.slice(1).map((_, i) => legacyBottom(layer, i + 1));
    if (!first || others.includes(undefined) || !areSizesKnown(layer, first)) return undefined;
    const [num] = first;
    if (isKnown(num) && num < 1) return reportBottom(layer, 0, 'at least one sample');
    return { tops: [[num, coefficients, 1, 1]] };
  },
  withoutRank: ({ bottoms: [first], reason }) => [[legacyAxis(first, 0, reason), coefficients, 1, 1]],
  notes: [
    'One bottom: any blob with so many samples. Three: changes to go on from, the images before and after these.',
    once,
  ],
});

/** FlowNet 2: `BlackAugmentationLayer::LayerSetUp` and `Reshape`. */
const blackAugmentation = defineForkLayer({
  type: 'BlackAugmentation',
  category: 'data',
  summary: 'Makes images or parts of them black at random.',
  param: 'black_augmentation_param',
  bottoms: atLeast(1),
  tops: atLeast(1),
  topsEqualBottoms: true,
  inPlace: 'allowed',
  setUp(layer) {
    const first = legacyBottom(layer);
    if (!first) return undefined;
    const fit = layer.bottoms.every((_, i) => isImage(layer, first, i));
    return fit ? { tops: layer.bottoms } : undefined;
  },
  withoutRank: ({ bottoms }) => bottoms,
  notes: ['A bottom with three channels is an image, one with two a flow.'],
});

export const augmentations = [
  dataAugmentation,
  flowAugmentation,
  generateAugmentationParameters,
  blackAugmentation,
];

/** Height and width of what is left; undefined if the image is smaller. */
function cropOf(layer: Context, height: Dim, width: Dim): readonly [Dim, Dim] | undefined {
  const { param } = layer;
  if (!has(param, 'crop_width') || !has(param, 'crop_height')) return [height, width];
  const fits =
    isWithin(layer, 'crop_width', width, 'the width') && isWithin(layer, 'crop_height', height, 'the height');
  return fits ? [param.crop_height, param.crop_width] : undefined;
}

function isWithin(layer: Context, field: 'crop_width' | 'crop_height', size: Dim, name: string): boolean {
  const value = layer.param[field];
  const needs = `at most ${formatDim(size)}, ${name} of the bottom`;
  const bound = { value, isKept: !isKnown(size) || value <= size, needs };
  return isInBounds(layer, `augmentation_param.${field}`, bound);
}

/** The number of images met, and if it is recomputed their mean. */
function meanBlobs({ param }: Context, channels: Dim, size: Shape): ParamBlob[] {
  const counter: ParamBlob = { role: 'counter', shape: [1, 1, 1, 1], statistic: true };
  if (param.recompute_mean === 0) return [counter];
  return [
    counter,
    { role: 'mean', shape: [1, channels, ...size], statistic: true },
    { role: 'channel mean', shape: [1, channels, 1, 1], statistic: true },
  ];
}

function hasCrop(layer: Context): boolean {
  return (['crop_width', 'crop_height'] as const).every(field =>
    isPositive(layer, layer.param[field], `augmentation_param.${field}`, has(layer.param, field)),
  );
}

function isCounted({ bottoms, layer, report }: Context): boolean {
  const count = bottoms.length;
  if (count !== 2) return true;
  const facts = { type: layer.type, side: 'bottom', count, min: 3, max: 3 } as const;
  report(wrongBlobCount, facts, { field: 'bottom', index: 1 });
  return false;
}

/** With one bottom the settings give the size of the crop, and of the image if the bottom is none. */
function areSizesKnown({ bottoms, param, report }: Context, [, , height = 1, width = 1]: Shape): boolean {
  if (bottoms.length > 1) return true;
  const isImage = [height, width].some(size => !isKnown(size) || size > 1);
  const wanted = [
    ['crop_width', 'the width of the cropped image'],
    ['crop_height', 'the height of the cropped image'],
    ...(isImage
      ? []
      : ([
          ['bottomwidth', 'the width of the image'],
          ['bottomheight', 'the height of the image'],
        ] as const)),
  ] as const;
  const missing = wanted.find(([field]) => !has(param, field));
  if (!missing) return true;
  const [field, use] = missing;
  report(notSet, { field, use }, { field: `augmentation_param.${field}` });
  return false;
}

function isImage(layer: LayerContext, [num = 1, , height = 1, width = 1]: Shape, i: number): boolean {
  const [, channels = 1] = legacyBottom(layer, i) ?? scalar;
  if (isKnown(channels) && channels !== 2 && channels !== 3) {
    reportBottom(layer, i, '2 or 3 channels');
    return false;
  }
  return bottomHasLegacyShape(layer, i, [num, channels, height, width], 'as the first bottom');
}
