import { between, exactly } from '../../layers/define.ts';
import { checkSet, positiveSize } from '../../layers/settings.ts';
import { type Shape, unknown } from '../../layers/shape.ts';
import { sizesAtPoints } from '../../layers/slice.ts';
import { refusedField } from '../../problems/refused-field.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';

type Context = ForkSetUp<'data_param'>;

/** FlowNet 2: `CustomDataLayer::LayerSetUp`. */
export const customData = defineForkLayer({
  type: 'CustomData',
  category: 'data',
  summary: 'Reads samples from an LMDB, and cuts their channels into several tops.',
  param: 'data_param',
  bottoms: exactly(0),
  tops: ({ data_param }) => {
    const points = data_param.slice_point?.length ?? 0;
    return points > 0 ? exactly(points + 1) : between(1, 2);
  },
  inPlace: 'allowed',
  setUp(layer) {
    const { param, topCount } = layer;
    const { slice_point: points = [] } = param;
    checkSet(layer, param.source, 'data_param.source', 'the database to read');
    if (!isSupported(layer)) return undefined;
    const size = unknown(`the records of the LMDB at \`${param.source}\` set it`);
    const slices = sizesAtPoints(layer, { points, field: 'data_param.slice_point', axis: 1, size });
    if (!slices) return undefined;
    const batch = positiveSize(layer, param.batch_size, 'data_param.batch_size', true);
    const tops: Shape[] = [...slices.map(it => [batch, it, size, size]), [batch, 1, 1, 1]];
    return { tops: tops.slice(0, topCount) };
  },
  notes: [
    'backend must be LMDB, and it is not by itself.',
    'Without slice_point a second top holds the labels; with it there is one top more than points, and none with labels.',
    'encoding says for each top how its channels are stored.',
  ],
});

/** What the layer knows as a setting and refuses. */
function isSupported({ layer, param, report }: Context): boolean {
  const refused = [
    ['backend', param.backend === 'LEVELDB', 'it reads LMDB only'],
    ['rand_skip', param.rand_skip > 0, 'it skips nothing at the start'],
    ['crop_size', param.crop_size > 0, 'it does not crop'],
  ] as const;
  const found = refused.find(([, isWritten]) => isWritten);
  if (!found) return true;
  const [field, , instead] = found;
  const at = has(param, field) ? `data_param.${field}` : 'data_param';
  report(refusedField, { type: layer.type, field, instead }, { field: at });
  return false;
}
