import type { KerasLayer } from '../keras/layer.ts';
import type { Note, Program } from './program.ts';

/** Layers whose weights are those of another one in Caffe, by the names of their `param`, and copies in an export. */
export function sharedWeights<Call>({ operations }: Program<Call>): readonly Note[] {
  const owners = new Map<string, string>();
  // A BatchNorm has the weights of the Scale that it takes in beside its own.
  const layers = operations.flatMap(({ layer }) => (layer.scale ? [layer, layer.scale] : [layer]));
  return layers.flatMap(layer => {
    const names = namesOfWeights(layer);
    const owner = names.map(name => owners.get(name)).find(it => it !== undefined);
    for (const name of names) if (!owners.has(name)) owners.set(name, layer.message.name);
    if (owner === undefined) return [];
    return [
      {
        layer,
        text: `It shares weights with "${owner}" in Caffe; here each has its own, which training moves apart.`,
      },
    ];
  });
}

function namesOfWeights({ message: { param }, blobs }: KerasLayer): readonly string[] {
  return param.slice(0, blobs.length).flatMap(({ name }) => name || []);
}
