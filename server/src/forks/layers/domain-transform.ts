import { bottomHasLegacyShape } from '../../layers/bottom-shape.ts';
import { atLeast, exactly, type LayerDefinition } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { isInBounds } from './bounds.ts';
import { fourUnknownAxes, legacyBottom } from './legacy.ts';

/** DeepLab v2: `DomainTransformLayer` and its twin that saves memory. */
export const domainTransforms: readonly LayerDefinition[] = [
  domainTransform('DomainTransform', [
    'To train it, it keeps 4 · num_iter copies of its first bottom.',
    'Bottoms: what is smoothed, a map of edges with one channel, the sizes of the images.',
  ]),
  domainTransform('DomainTransformForwardOnly', ['It has no gradient: for TEST.']),
];

function domainTransform(type: string, notes: readonly string[]): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'vision',
    summary:
      'Smooths each map along rows and columns, but not across the edges that the second bottom holds.',
    param: 'domain_transform_param',
    bottoms: atLeast(3),
    tops: exactly(1),
    inPlace: 'corrupts',
    setUp(layer) {
      const map = legacyBottom(layer, 0);
      if (!areSettingsSound(layer) || !map) return undefined;
      const [num, , height, width] = map;
      const fits = bottomHasLegacyShape(layer, 1, [num, 1, height, width], 'the edges, in one channel');
      return fits ? { tops: [map] } : undefined;
    },
    withoutRank: fourUnknownAxes,
    notes,
  });
}

function areSettingsSound(layer: ForkSetUp<'domain_transform_param'>): boolean {
  const { spatial_sigma, range_sigma, min_weight, num_iter } = layer.param;
  const path = 'domain_transform_param';
  const above = (value: number) => ({ value, isKept: value > 0, needs: 'above 0' });
  return (
    isInBounds(layer, `${path}.spatial_sigma`, above(spatial_sigma)) &&
    isInBounds(layer, `${path}.range_sigma`, above(range_sigma)) &&
    isInBounds(layer, `${path}.min_weight`, {
      value: min_weight,
      isKept: min_weight >= 0,
      needs: 'at least 0',
    }) &&
    isPositive(layer, num_iter, `${path}.num_iter`, true)
  );
}
