import { type Definition, exactly, type LayerDefinition } from '../../layers/define.ts';
import { scalar } from '../../layers/shape.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import type { ForkLayerParameter, ForkLayerParams } from '../params.generated.ts';

/** What a loss of a fork has of its own. */
type Loss<Param extends keyof ForkLayerParams | undefined> = Pick<
  Definition<Param, ForkLayerParams, ForkLayerParameter>,
  'type' | 'summary' | 'param' | 'alsoReads' | 'notes'
> &
  Partial<Pick<Definition<Param, ForkLayerParams, ForkLayerParameter>, 'bottoms' | 'autoTops'>> & {
    /** All checks; false if one fails. */
    readonly check: (layer: ForkSetUp<Param>) => boolean;
  };

/** Declares a loss of a fork that has none of the checks of other losses: a scalar, made even if the net does not name it. */
export function defineScalarLoss<const Param extends keyof ForkLayerParams | undefined = undefined>({
  check,
  ...loss
}: Loss<Param>): LayerDefinition {
  return defineForkLayer<Param>({
    category: 'loss',
    bottoms: exactly(2),
    tops: exactly(1),
    autoTops: true,
    inPlace: 'corrupts',
    ...loss,
    setUp: layer => (check(layer) ? { tops: [scalar] } : undefined),
    withoutRank: () => [scalar],
  });
}
