import { type AxisSettings, arePositive, forBothAxes, kernelSettings } from '../../layers/both-axes.ts';
import { between, exactly } from '../../layers/define.ts';
import { unknown } from '../../layers/shape.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds } from './bounds.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'unpooling_param'>;

/** DeconvNet: `UnpoolingLayer::LayerSetUp` and `Reshape`. */
export const unpooling = defineForkLayer({
  type: 'Unpooling',
  category: 'vision',
  summary: 'The way back from Pooling: puts each value where the maximum was, or spreads it over its window.',
  param: 'unpooling_param',
  bottoms: ({ unpooling_param }) => between(1, unpooling_param?.unpool === 'MAX' ? 2 : 1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const settings = { ...layer, path: 'unpooling_param' };
    const kernel = kernelSettings(settings);
    const stride = forBothAxes(settings, 'stride', ['stride_h', 'stride_w']);
    if (!kernel || !stride || !isUnpadded(settings, layer) || !arePositive(settings, kernel))
      return undefined;
    const size = sizeOf(settings, layer);
    const map = legacyBottom(layer);
    return size && map && { tops: [[map[0], map[1], ...size]] };
  },
  withoutRank: ({ bottoms: [map], reason }) => [
    [legacyAxis(map, 0, reason), legacyAxis(map, 1, reason), unknown(reason), unknown(reason)],
  ],
  notes: [
    'unpool_size, or unpool_h and unpool_w, is required: it is the size before the Pooling.',
    'The second bottom of unpool: MAX is the second top of the Pooling, the place of each maximum.',
  ],
});

/** It has no padding yet. */
function isUnpadded(settings: AxisSettings, layer: Context): boolean {
  const pad = forBothAxes(settings, 'pad', ['pad_h', 'pad_w']);
  return !!pad?.every(({ field, value }) =>
    isInBounds(layer, `unpooling_param.${field}`, {
      value,
      isKept: value === 0,
      needs: '0, since padding is not supported',
    }),
  );
}

function sizeOf(settings: AxisSettings, { param, report }: Context): readonly number[] | undefined {
  const isWritten = has(param, 'unpool_size') || has(param, 'unpool_h') || has(param, 'unpool_w');
  if (!isWritten)
    return report(notPositive, { field: 'unpool_size' }, { field: 'unpooling_param.unpool_size' });
  return forBothAxes(settings, 'unpool_size', ['unpool_h', 'unpool_w'])?.map(it => it.value);
}
