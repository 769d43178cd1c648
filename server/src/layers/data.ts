import { has } from '../schema/message.ts';
import { between, defineLayer, exactly, type SetUp } from './define.ts';
import { checkSet, positiveSize } from './settings.ts';
import { type Dim, type Shape, unknown } from './shape.ts';
import { channelsOf, checkTransform, cropped } from './transform.ts';

export const data = defineLayer({
  type: 'Data',
  category: 'data',
  summary: 'Reads samples, and their labels for a second top, from an LMDB or LevelDB.',
  param: 'data_param',
  alsoReads: ['transform_param'],
  bottoms: exactly(0),
  tops: between(1, 2),
  inPlace: 'allowed',
  setUp(layer) {
    const { topCount } = layer;
    const samples = samplesOf(layer, size => {
      const side = cropped(layer.layer.transform_param, size);
      return [side, side];
    });
    return { tops: [samples, samples.slice(0, 1)].slice(0, topCount) };
  },
  notes: [
    'The top with the labels has one axis, the batch.',
    'force_color and force_gray are for records with encoded images, and exclude each other.',
    'crop_size, mirror, scale and mean_file belong in transform_param; in data_param Caffe ignores them.',
  ],
});

/** The batch that is made of records, given what becomes of their height and width (Caffe: `DataLayer::DataLayerSetUp`). */
export function samplesOf(
  layer: Pick<SetUp<'data_param'>, 'layer' | 'param' | 'report'>,
  sized: (size: Dim) => readonly [height: Dim, width: Dim],
): Shape {
  const { param } = layer;
  const { transform_param: transform } = layer.layer;
  checkTransform(layer);
  checkSet(layer, param.source, 'data_param.source', 'the database to read');
  const batch = positiveSize(layer, param.batch_size, 'data_param.batch_size', has(param, 'batch_size'));
  const where = param.source && ` at \`${param.source}\``;
  const size = unknown(`the records of the ${databases[param.backend]}${where} set it`);
  return [batch, channelsOf(transform, size), ...sized(size)];
}

const databases = { LMDB: 'LMDB', LEVELDB: 'LevelDB' } as const;
