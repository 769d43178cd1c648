import { type Definition, erased, type LayerDefinition, type SetUp } from '../layers/define.ts';
import { erasedLoss, type Loss } from '../layers/loss.ts';
import type { ForkLayerParameter, ForkLayerParams } from './params.generated.ts';

/** What a shape rule of a fork sees of one layer in a net. */
export type ForkSetUp<Param extends keyof ForkLayerParams | undefined = undefined> = SetUp<
  Param,
  ForkLayerParams,
  ForkLayerParameter
>;

/** Declares a layer type of a fork. The forks that have it list it. */
export function defineForkLayer<const Param extends keyof ForkLayerParams | undefined = undefined>(
  definition: Definition<Param, ForkLayerParams, ForkLayerParameter>,
): LayerDefinition {
  return erased<string, Param, ForkLayerParams, ForkLayerParameter>(definition);
}

/** Declares a loss of a fork, which is what any loss of Caffe is. */
export function defineForkLoss<const Param extends keyof ForkLayerParams | undefined = undefined>(
  loss: Loss<Param, ForkLayerParams, ForkLayerParameter>,
): LayerDefinition {
  return erasedLoss<string, Param, ForkLayerParams, ForkLayerParameter>(loss);
}
