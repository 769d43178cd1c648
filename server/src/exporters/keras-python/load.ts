import type { LayoutName } from '../keras/layouts.ts';
import type { Statement } from '../keras/model.ts';
import { python } from '../keras/python.ts';
import type { LayoutFunction } from './layouts.ts';

/** What fills the model with Caffe's weights; nothing where no layer has any. */
export function loadText(
  statements: readonly Statement[],
  layouts: Record<LayoutName, LayoutFunction>,
): readonly string[] {
  const weighted = statements.flatMap(({ name, layout }) => (layout ? [{ name, layout }] : []));
  if (weighted.length === 0) return [];
  const used = new Set(weighted.map(it => layouts[it.layout.name]));
  const lines = weighted.map(({ name, layout }) => {
    const options = Object.entries(layout.options).map(([key, it]) => `${key}=${python(it)}`);
    const { name: turn } = layouts[layout.name];
    const layoutText = options.length === 0 ? turn : `partial(${[turn, ...options].join(', ')})`;
    return `    ${python(name)}: (${[layoutText, ...layout.blobs.map(python)].join(', ')}),`;
  });
  return [
    loading,
    ...[...used].map(it => it.text),
    [
      "# How each layer gets its weights from the blobs of Caffe's layers.",
      'WEIGHTS = {',
      ...lines,
      '}',
    ].join('\n'),
  ];
}

const loading = `def load_caffe_weights(model, path):
    """Fills the model from an .npz that \`prototxt weights net.caffemodel -o net.npz\` has written."""
    blobs = np.load(path)
    for name, (layout, *names) in WEIGHTS.items():
        model.get_layer(name).set_weights(layout(*(blobs[it] for it in names)))`;
