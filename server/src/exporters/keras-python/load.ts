import type { LayoutName } from '../keras/layouts.ts';
import type { Statement } from '../keras/model.ts';
import { python } from '../keras/python.ts';
import { readBlobs } from '../program/read-blobs.ts';
import { weightsTable } from '../program/weights-table.ts';
import type { LayoutFunction } from './layouts.ts';
import type { Writer } from './lines.ts';

/** What fills the model with Caffe's weights; nothing where no layer has any. */
export function loadText(
  statements: readonly Statement[],
  { version, dataFormat }: Writer,
): readonly string[] {
  const layouts = version.layouts(dataFormat);
  const weighted = statements.flatMap(({ name, layout, layer }) => (layout ? [{ name, layout, layer }] : []));
  if (weighted.length === 0) return [];
  const used = new Set(weighted.flatMap(it => needed(layouts, it.layout.name)));
  const entries = weighted.map(({ name, layout, layer }) => {
    const all = { ...version.loadOptions?.(layer), ...layout.options };
    const options = Object.entries(all).map(([key, it]) => `${key}=${python(it)}`);
    const { name: turn } = layouts[layout.name];
    const layoutText = options.length === 0 ? turn : `partial(${[turn, ...options].join(', ')})`;
    return { name, layout: layoutText, blobs: layout.blobs };
  });
  return [loading, ...[...used].map(it => it.text), weightsTable(entries), readBlobs];
}

/** In Keras 1 a sparse kernel is turned as any other is. */
function needed(layouts: Record<LayoutName, LayoutFunction>, name: LayoutName): readonly LayoutFunction[] {
  const own = layouts[name];
  return name === 'sparseKernel' && own.text.includes('kernel(spread') ? [layouts.kernel, own] : [own];
}

const loading = `def load_caffe_weights(model, path):
    """Fills the model from a .caffemodel, or from the .npz that \`prototxt weights\` makes of one."""
    blobs = read_blobs(path)
    for name, (layout, *layers) in WEIGHTS.items():
        model.get_layer(name).set_weights(layout(*(blobs[it] for it in names_of(layers))))`;
