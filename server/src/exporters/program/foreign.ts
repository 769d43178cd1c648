import type { KerasLayer } from '../keras/layer.ts';
import { type Unsupported, unsupported } from './answer.ts';

/** Why a layer that is not stock Caffe's is refused: what it computes is not known to any exporter. */
export function foreignLayer({ message: { type }, fork }: KerasLayer): Unsupported {
  return unsupported(
    fork === undefined
      ? 'Prototxt does not know its type'
      : `${type} is a layer of the fork ${fork}; exports are written for the layers of stock Caffe only`,
  );
}
