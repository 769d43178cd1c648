import { isComplete, type Shape } from '../layers/shape.ts';
import type { ModelBlob, ModelLayer } from './model.ts';

/** A blob on its way into a file of arrays. */
export interface Tensor {
  /** `conv1/0`: the layer's name and which of its blobs it is. */
  readonly key: string;
  /** That of the net, if one is at hand: the file may write 1×1×N×K for N×K. */
  readonly shape: readonly number[];
  readonly blob: ModelBlob;
}

/** A layer of the file, and what the net says of the shapes of its blobs. */
export interface TensorLayer extends Pick<ModelLayer, 'name' | 'blobs'> {
  readonly netShapes?: readonly Shape[];
}

/** Names the blobs that have values. A second layer of the same name becomes `name_2`, as in exports. */
export function tensorsOf(layers: readonly TensorLayer[]): readonly Tensor[] {
  const taken = new Set<string>();
  const trained = layers.filter(({ blobs }) => blobs.length > 0);
  return trained.flatMap(({ name, blobs, netShapes }) => {
    const unique = uniqueName(name, taken);
    return blobs.flatMap((blob, i) =>
      blob.values.missing === undefined
        ? [{ key: `${unique}/${i}`, shape: shapeOf(blob, netShapes?.[i]), blob }]
        : [],
    );
  });
}

function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let n = 2; taken.has(unique); n++) unique = `${name}_${n}`;
  taken.add(unique);
  return unique;
}

function shapeOf({ shape, values }: ModelBlob, net: Shape | undefined): readonly number[] {
  const holdsAsMany = net && isComplete(net) && net.reduce((count, dim) => count * dim, 1) === values.count;
  return holdsAsMany ? net : shape;
}
