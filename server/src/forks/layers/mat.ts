import { atLeast, exactly, type LayerContext } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { unknown } from '../../layers/shape.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer } from '../define.ts';
import { isInBounds } from './bounds.ts';

/** DeepLab: `MatReadLayer::LayerSetUp`. */
export const matRead = defineForkLayer({
  type: 'MatRead',
  category: 'data',
  summary: 'Reads blobs from files of MATLAB.',
  param: 'mat_read_param',
  bottoms: exactly(0),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const { param } = layer;
    const { batch_size } = param;
    if (!isPositive(layer, batch_size, 'mat_read_param.batch_size', true)) return undefined;
    if (!isStripSound(layer, 'mat_read_param', param)) return undefined;
    const size = unknown(`the first file under \`${param.prefix}\` sets it`);
    return { tops: [[batch_size, size, size, size]] };
  },
  notes: ['The files are called prefix, a line of source, and _blob_0.mat.'],
});

/** DeepLab: `MatWriteLayer::LayerSetUp`. */
export const matWrite = defineForkLayer({
  type: 'MatWrite',
  category: 'data',
  summary: 'Writes its bottoms to files of MATLAB.',
  param: 'mat_write_param',
  bottoms: atLeast(0),
  tops: exactly(0),
  inPlace: 'allowed',
  setUp(layer) {
    const { param } = layer;
    if (!isPositive(layer, param.period, 'mat_write_param.period', true)) return undefined;
    return isStripSound(layer, 'mat_write_param', param) ? { tops: [] } : undefined;
  },
  withoutRank: () => [],
  notes: ['Every sample of a bottom becomes a file, named by a line of source or by its number.'],
});

/** How many letters are cut from the end of each line of `source`. */
function isStripSound(
  layer: Pick<LayerContext, 'report'>,
  path: string,
  param: { readonly source: string; readonly strip: number },
): boolean {
  const { strip: value } = param;
  return (
    !has(param, 'source') ||
    isInBounds(layer, `${path}.strip`, { value, isKept: value >= 0, needs: 'at least 0' })
  );
}
