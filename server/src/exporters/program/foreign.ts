import type { KerasLayer } from '../keras/layer.ts';
import { type Unsupported, unsupported } from './answer.ts';

/** Why a layer that is not stock Caffe's is refused: what it computes is not known to any exporter. */
export function foreignLayer({ message: { type }, fork }: KerasLayer): Unsupported {
  return unsupported(
    fork === undefined
      ? "its type is none of Caffe's; exports are written for the layers of stock Caffe only"
      : `${type} is a layer of the fork ${fork}; exports are written for the layers of stock Caffe only`,
  );
}
