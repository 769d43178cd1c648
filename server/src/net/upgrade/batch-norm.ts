import type { LayerParameter, ParamSpec } from '../../schema/caffe.generated.ts';
import { type Message, origin } from '../../schema/message.ts';
import { memoized, written } from './rewrite.ts';

/** A BatchNorm with exactly three `param` gets rates of 0 in all three (Caffe: `UpgradeNetBatchNorm`). */
export const upgradeBatchNorm = memoized<LayerParameter, LayerParameter>((layer, to) => {
  if (layer.type !== 'BatchNorm' || layer.param.length !== 3) return layer;
  const entries = written(layer).map(entry => {
    if (entry.field.name !== 'param') return entry;
    const spec = entry.value as Message<ParamSpec>; // `param` holds ParamSpecs.
    const kept = written(spec).filter(({ field }) => field.name !== 'lr_mult' && field.name !== 'decay_mult');
    const zeros = ['lr_mult', 'decay_mult'].map(field => to.entry('ParamSpec', field, 0, entry));
    return { ...entry, value: to.message('ParamSpec', spec[origin].span, [...kept, ...zeros]) };
  });
  return to.message<LayerParameter>('LayerParameter', layer[origin].span, entries);
});
