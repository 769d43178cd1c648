import { blobsOf } from '../keras/layouts.ts';
import { readBlobs } from '../program/read-blobs.ts';
import { weightsTable } from '../program/weights-table.ts';
import { layoutFunctions, named } from './layouts.ts';
import type { Step } from './module.ts';

/** What fills the net with Caffe's weights, `paths` being where modules in blocks are; nothing where no layer has any. */
export function loadText(steps: readonly Step[], paths: ReadonlyMap<string, string>): readonly string[] {
  const weighted = steps.flatMap(({ operation: { layer, calls }, attribute }) => {
    const layout = calls?.flatMap(it => (it.kind === 'module' ? [it.layout] : []))[0];
    return layout ? [{ name: paths.get(attribute) ?? attribute, layout, blobs: blobsOf(layer) }] : [];
  });
  if (weighted.length === 0) return [];
  const used = [...new Set(weighted.map(it => it.layout))].map(name => layoutFunctions[name]);
  return [
    loading,
    ...used,
    ...(used.some(text => text.includes('named(')) ? [named] : []),
    weightsTable(weighted),
    readBlobs,
  ];
}

const loading = `def load_caffe_weights(net, path):
    """Fills the net from a .caffemodel, or from the .npz that \`prototxt weights\` makes of one."""
    blobs = read_blobs(path)
    for name, (layout, *layers) in WEIGHTS.items():
        module = net.get_submodule(name)
        state = module.state_dict()
        for key, values in layout(*(blobs[it] for it in names_of(layers))).items():
            if sizes(values.shape) != sizes(state[key].shape):
                raise ValueError(f'{name}.{key} in {path} has the shape {values.shape}')
            state[key] = torch.tensor(values).reshape(state[key].shape)
        module.load_state_dict(state)


def sizes(shape):
    """Without the ones in front, with which old files make four axes of fewer."""
    return sizes(shape[1:]) if shape and shape[0] == 1 else tuple(shape)`;
