import type { LayerParameter, LayerParams } from '../schema/caffe.generated.ts';
import { bottomHasAxes } from './bottom-shape.ts';
import {
  type Definition,
  erased,
  exactly,
  type LayerContext,
  type LayerDefinition,
  type SetUp,
} from './define.ts';
import { reportDifferent } from './same-shape.ts';
import { differ, scalar } from './shape.ts';

/** What a loss has of its own. */
export type Loss<
  Param extends keyof Params | undefined,
  Params = LayerParams,
  Layer extends LayerParameter = LayerParameter,
> = Pick<Definition<Param, Params, Layer>, 'type' | 'summary' | 'param' | 'alsoReads' | 'notes'> &
  Partial<Pick<Definition<Param, Params, Layer>, 'bottoms' | 'tops'>> & {
    /** The checks beyond those of every loss; false if one fails. */
    readonly check: (layer: SetUp<Param, Params, Layer>) => boolean;
  };

/**
 * Declares a loss (Caffe: `LossLayer`): predictions and labels that agree in axis 0, the batch; a scalar, made
 * even if the net does not name it; a second top, where there may be one, of the shape of the predictions.
 */
export function defineLoss<
  const Type extends string,
  const Param extends keyof LayerParams | undefined = undefined,
>(loss: Loss<Param> & { readonly type: Type }): LayerDefinition<Type> {
  return erasedLoss(loss);
}

/** The same for the settings of any Caffe. */
export function erasedLoss<
  Type extends string,
  Param extends keyof Params | undefined,
  Params,
  Layer extends LayerParameter,
>({ check, ...loss }: Loss<Param, Params, Layer> & { readonly type: Type }): LayerDefinition<Type> {
  return erased<Type, Param, Params, Layer>({
    category: 'loss',
    bottoms: exactly(2),
    tops: exactly(1),
    autoTops: true,
    inPlace: 'corrupts',
    ...loss,
    setUp: layer =>
      batchesAgree(layer) && check(layer)
        ? { tops: [scalar, layer.bottom].slice(0, layer.topCount) }
        : undefined,
    withoutRank: ({ bottoms: [predictions = scalar], topCount }) => [scalar, predictions].slice(0, topCount),
  });
}

/** Caffe: `LossLayer::Reshape`. */
export function batchesAgree(layer: LayerContext): boolean {
  for (const i of [0, 1])
    if (!bottomHasAxes(layer, i, 1, Number.POSITIVE_INFINITY, 'at least 1')) return false;
  const [[predictions = 1] = scalar, [labels = 1] = scalar] = layer.bottoms;
  if (!differ(predictions, labels)) return true;
  reportDifferent(layer, 1, 'axis 0, the batch, must be the same', { axes: [0, 0] });
  return false;
}
