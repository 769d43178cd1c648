import { blobsOf } from '../keras/layouts.ts';
import { python } from '../keras/python.ts';
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
  ];
}

const loading = `def load_caffe_weights(net, path):
    """Fills the net from an .npz that \`prototxt weights net.caffemodel -o net.npz\` has written."""
    blobs = np.load(path)
    for name, (layout, *names) in WEIGHTS.items():
        module = getattr(net, name)
        state = module.state_dict()
        for key, values in layout(*(blobs[it] for it in names)).items():
            state[key] = torch.from_numpy(np.ascontiguousarray(values)).reshape(state[key].shape)
        module.load_state_dict(state)`;
