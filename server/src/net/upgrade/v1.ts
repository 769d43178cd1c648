import type { LayerParameter, V1LayerParameter } from '../../schema/caffe.generated.ts';
import type { FieldEntry, Message } from '../../schema/message.ts';
import { memoized, type Rewriter, written } from './rewrite.ts';

/** `layers { type: CONVOLUTION … }` becomes `layer { type: "Convolution" … }` (Caffe: `UpgradeV1LayerParameter`). */
export const upgradeV1 = memoized<V1LayerParameter, LayerParameter>((v1, to) => {
  const entries: FieldEntry[] = [];
  const { v1Types, messages } = to.schema;
  const today = messages.get('LayerParameter')?.fields;
  for (const entry of written(v1)) {
    const { name } = entry.field;
    if (name === 'type') entries.push(to.entry('LayerParameter', 'type', v1Types.get(v1.type) ?? '', entry));
    else if (!byPosition.has(name) && today?.has(name))
      entries.push(to.entry('LayerParameter', name, entry.value, entry));
  }
  return to.rewritten<LayerParameter>(v1, 'LayerParameter', [...entries, ...params(v1, to)]);
});

/** Four lists whose i-th values belong to the i-th learnable blob, and their field in ParamSpec. */
const byPosition: ReadonlyMap<string, string> = new Map([
  ['param', 'name'],
  ['blob_share_mode', 'share_mode'],
  ['blobs_lr', 'lr_mult'],
  ['weight_decay', 'decay_mult'],
]);

function params(v1: Message<V1LayerParameter>, to: Rewriter): FieldEntry[] {
  const specs: FieldEntry[][] = [];
  for (const [list, field] of byPosition) {
    const values = written(v1).filter(entry => entry.field.name === list);
    for (const [i, entry] of values.entries()) {
      specs[i] ??= [];
      specs[i].push(to.entry('ParamSpec', field, entry.value, entry));
    }
  }
  return specs.flatMap(spec => {
    const [first] = spec;
    return first
      ? [to.entry('LayerParameter', 'param', to.message('ParamSpec', first.valueSpan, spec), first)]
      : [];
  });
}
