import type { LayerParameter, ParamSpec } from '../../schema/caffe.generated.ts';
import type { Message } from '../../schema/message.ts';
import type { Schema } from '../../schema/schema.ts';
import type { Layer } from '../net.ts';
import { memoized, written } from './rewrite.ts';

/** A BatchNorm with exactly three `param` gets rates of 0 in all three (Caffe: `UpgradeNetBatchNorm`). */
export function upgradeBatchNorm(layer: Layer, schema: Schema): Layer {
  const { type, param } = layer.message;
  return type === 'BatchNorm' && param.length === 3 ? withoutRates(layer, schema) : layer;
}

const withoutRates = memoized<LayerParameter, LayerParameter>((layer, to) => {
  const entries = written(layer).map(entry => {
    if (entry.field.name !== 'param') return entry;
    const spec = entry.value as Message<ParamSpec>; // `param` holds ParamSpecs.
    const kept = written(spec).filter(({ field }) => field.name !== 'lr_mult' && field.name !== 'decay_mult');
    const zeros = ['lr_mult', 'decay_mult'].map(field => to.entry('ParamSpec', field, 0, entry));
    return entry.withValue(to.rewritten(spec, 'ParamSpec', [...kept, ...zeros]));
  });
  return to.rewritten<LayerParameter>(layer, 'LayerParameter', entries);
});
