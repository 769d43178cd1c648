import type { LayerDefinition, ParamBlob } from '../../layers/define.ts';
import { type BlobShape, hasRank, legacyShape, type Shape } from '../../layers/shape.ts';
import { fourUnknownAxes } from './legacy.ts';

/** The layer in a Caffe of 2014, where every blob has four axes. */
export function inFourAxes(definition: LayerDefinition): LayerDefinition {
  return {
    ...definition,
    setUp(layer) {
      const outcome = definition.setUp(layer);
      if (!outcome) return undefined;
      const { tops, params } = outcome;
      return { ...outcome, tops: tops.map(completed), ...(params && { params: params.map(blobInFourAxes) }) };
    },
    withoutRank: layer => definition.withoutRank?.(layer).map(completed) ?? fourUnknownAxes(layer),
  };
}

/** A top gets further axes behind its own: labels are N×1×1×1. */
function completed(top: BlobShape): BlobShape {
  return hasRank(top) && top.length < 4 ? legacyShape(top) : top;
}

/** A learnable blob gets them in front: the weight of InnerProduct is 1×1×outputs×inputs. */
function blobInFourAxes(blob: ParamBlob): ParamBlob {
  const missing: Shape = Array(Math.max(0, 4 - blob.shape.length)).fill(1);
  const shape = [...missing, ...blob.shape];
  return { ...blob, shape, rows: shape.at(-2) ?? 1 };
}
