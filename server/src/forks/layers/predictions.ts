import type { LayerContext } from '../../layers/define.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { type Dim, differ, isKnown, product, quotient } from '../../layers/shape.ts';
import { reportBottom } from './bounds.ts';
import { legacyBottom } from './legacy.ts';

/** How many values a detector predicts for each prior box. */
interface PerPrior {
  readonly locations: number;
  readonly confidences: number;
}

/**
 * Whether the first two bottoms, locations and confidences, hold what they must for each prior box of the
 * third; reports it otherwise (SSD: `DetectionOutputLayer::Reshape`, `MultiBoxLossLayer::Reshape`).
 */
export function predictionsFit(layer: LayerContext, { locations, confidences }: PerPrior): boolean {
  const [location, confidence, prior] = [0, 1, 2].map(i => legacyBottom(layer, i));
  if (!location || !confidence || !prior) return false;
  if (differ(location[0], confidence[0])) {
    reportDifferent(layer, 1, 'axis 0, the batch, must be the same', { axes: [0, 0] });
    return false;
  }
  const priors = quotient(prior[2], 4);
  const places = `locations of each of the ${priors} prior boxes`;
  const scores = `confidences of each of the ${priors} prior boxes`;
  return (
    hasChannels(layer, { i: 0, has: location[1], needs: product([priors, locations]), meaning: places }) &&
    hasChannels(layer, { i: 1, has: confidence[1], needs: product([priors, confidences]), meaning: scores })
  );
}

interface Channels {
  readonly i: number;
  readonly has: Dim;
  readonly needs: Dim;
  readonly meaning: string;
}

function hasChannels(layer: LayerContext, { i, has, needs, meaning }: Channels): boolean {
  if (!differ(has, needs) || !isKnown(needs)) return true;
  reportBottom(layer, i, `${needs} in axis 1, the ${meaning}`);
  return false;
}
