import { exactly } from '../../layers/define.ts';
import { isKnown } from '../../layers/shape.ts';
import { missingPartner } from '../../problems/missing-partner.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds } from './bounds.ts';
import { legacyBottom } from './legacy.ts';

/** DeepLab v1: `GainChannelLayer::LayerSetUp` and `Reshape`. */
export const gainChannel = defineForkLayer({
  type: 'GainChannel',
  category: 'common',
  summary: 'Keeps the strongest channels of each sample, by gains that drift towards equal use of all.',
  param: 'gain_channel_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp(layer) {
    const { param, report } = layer;
    const map = legacyBottom(layer);
    if (!map || !areSettingsSound(layer)) return undefined;
    if (layer.layer.blobs.length === 0 && !has(param, 'gain_filler')) {
      const facts = { field: 'gain_channel_param', partner: 'gain_filler', why: 'it has no default' };
      return report(missingPartner, facts, { field: 'gain_channel_param.gain_filler' });
    }
    const gain = { param: param.gain_filler, field: 'gain_channel_param.gain_filler' };
    return { tops: [map], params: [{ role: 'gain', shape: [1, map[1], 1, 1], filler: gain }] };
  },
  notes: ['gain_filler is usually constant, with value: 1.'],
});

function areSettingsSound(layer: ForkSetUp<'gain_channel_param'>): boolean {
  const { num_output_nz, drift, stdev, thresh } = layer.param;
  const [, channels = 1] = layer.bottom;
  const path = 'gain_channel_param';
  const isKept = num_output_nz > 0 && !(isKnown(channels) && num_output_nz > channels);
  const needs = isKnown(channels) ? `1 to ${channels}, the number of channels` : 'at least 1';
  return (
    isInBounds(layer, `${path}.num_output_nz`, { value: num_output_nz, isKept, needs }) &&
    isInBounds(layer, `${path}.drift`, { value: drift, isKept: drift >= 0, needs: 'at least 0' }) &&
    isInBounds(layer, `${path}.stdev`, { value: stdev, isKept: stdev >= 0, needs: 'at least 0' }) &&
    isInBounds(layer, `${path}.thresh`, { value: thresh, isKept: thresh > 0, needs: 'above 0' })
  );
}
