import { blobsOf } from '../keras/layouts.ts';
import { python } from '../keras/python.ts';
import { readBlobs } from '../program/read-blobs.ts';
import { layoutFunctions, named } from './layouts.ts';
import type { Step } from './module.ts';

/** What fills the net with Caffe's weights; nothing where no layer has any. */
export function loadText(steps: readonly Step[]): readonly string[] {
  const weighted = steps.flatMap(({ operation: { layer, calls }, attribute }) => {
    const layout = calls?.flatMap(it => (it.kind === 'module' ? [it.layout] : []))[0];
    return layout ? [{ attribute, layout, blobs: blobsOf(layer).map(it => python(it)) }] : [];
  });
  if (weighted.length === 0) return [];
  const used = [...new Set(weighted.map(it => it.layout))].map(name => layoutFunctions[name]);
  const lines = weighted.map(
    ({ attribute, layout, blobs }) => `    ${python(attribute)}: (${[layout, ...blobs].join(', ')}),`,
  );
  return [
    loading,
    ...used,
    ...(used.some(text => text.includes('named(')) ? [named] : []),
    [
      "# How each module gets its parameters from the blobs of Caffe's layers.",
      'WEIGHTS = {',
      ...lines,
      '}',
    ].join('\n'),
    readBlobs,
  ];
}

const loading = `def load_caffe_weights(net, path):
    """Fills the net from a .caffemodel, or an .npz that \`prototxt weights net.caffemodel -o net.npz\` made."""
    blobs = read_blobs(path)
    for name, (layout, *names) in WEIGHTS.items():
        module = getattr(net, name)
        state = module.state_dict()
        for key, values in layout(*(blobs[it] for it in names)).items():
            if sizes(values.shape) != sizes(state[key].shape):
                raise ValueError(f'{name}.{key} is {tuple(state[key].shape)}, and in {path} {values.shape}')
            state[key] = torch.tensor(values).reshape(state[key].shape)
        module.load_state_dict(state)


def sizes(shape):
    """Without the ones in front, which old files write for each blob that has fewer than four axes."""
    return sizes(shape[1:]) if shape and shape[0] == 1 else tuple(shape)`;
