import { ignoredField } from '../../problems/ignored-field.ts';
import type { LayerParameter } from '../../schema/caffe.generated.ts';
import { type FieldEntry, has, type Message, origin } from '../../schema/message.ts';
import type { FieldSchema, MessageSchema } from '../../schema/schema.ts';
import type { LayerLint, LintedLayer } from './define.ts';
import { reads } from './reads.ts';

/** Settings that Caffe parses but does not read: of the wrong layer type, of old code, or beside a stronger one. */
export const ignoredFields: LayerLint = layer => {
  const { message, report } = layer;
  for (const entry of message[origin].entries) {
    const { kind, name } = entry.field;
    if (kind !== 'message' || !name.endsWith('_param')) continue;
    if (reads(layer.definition, name)) inParam(layer, entry);
    else report(ignoredField, { field: name, why: whatTypeReads(layer) }, { field: name });
  }
  for (const { field, when, why } of overruled[message.type] ?? [])
    if (isWritten(message, field) && when(message))
      report(ignoredField, { field: lastName(field), why }, { field });
};

function whatTypeReads({ definition: { type, param, alsoReads = [] } }: LintedLayer): string {
  const read = [...(param ? [param] : []), ...alsoReads];
  return read.length === 0 ? `${type} has no settings` : `${type} has its settings in ${read.join(' and ')}`;
}

/** The fields that the schema says nobody reads; one at its default does no harm. */
function inParam({ report }: LintedLayer, { field, value }: FieldEntry): void {
  // A message field holds a message.
  const param = value as Message;
  const { schema, entries } = param[origin];
  if (!ignoredIn(schema)) return;
  for (const { field: inner, value: written } of entries)
    if (inner.ignored && written !== inner.default)
      report(
        ignoredField,
        { field: inner.name, why: newPlaceOf(inner) },
        { field: `${field.name}.${inner.name}` },
      );
}

function newPlaceOf({ name, replacedBy }: FieldSchema): string {
  const path = replacedBy ?? moved[name];
  return path ? `set ${path} instead` : 'it has no effect';
}

/** Where a setting is today of which the schema does not tell it. */
const moved: Readonly<Partial<Record<string, string>>> = {
  mean_file: 'transform_param.mean_file',
  crop_size: 'transform_param.crop_size',
  mirror: 'transform_param.mirror',
  force_encoded_color: 'transform_param.force_color',
};

function ignoredIn(schema: MessageSchema): boolean {
  let known = withIgnored.get(schema);
  if (known === undefined) {
    known = [...schema.fields.values()].some(({ ignored }) => ignored);
    withIgnored.set(schema, known);
  }
  return known;
}

const withIgnored = new WeakMap<MessageSchema, boolean>();

/** A setting that another one of the same layer makes idle. */
interface Overruled {
  readonly field: string;
  readonly when: (layer: Message<LayerParameter>) => boolean;
  readonly why: string;
}

const always = () => true;
const besideKernelSize = ({ pooling_param }: LayerParameter) => has(pooling_param, 'kernel_size');
const ofTwoBottoms = ({ bottom }: LayerParameter) => bottom.length > 1;

const besideNormalization: Overruled = {
  field: 'loss_param.normalize',
  when: ({ loss_param }) => has(loss_param, 'normalization'),
  why: 'normalization decides',
};

/** By the type of the layer. */
const overruled: Readonly<Partial<Record<string, readonly Overruled[]>>> = {
  Pooling: [
    { field: 'pooling_param.kernel_h', when: besideKernelSize, why: 'kernel_size decides' },
    { field: 'pooling_param.kernel_w', when: besideKernelSize, why: 'kernel_size decides' },
  ],
  Im2col: [
    { field: 'convolution_param.num_output', when: always, why: 'Im2col only lays out windows' },
    { field: 'convolution_param.group', when: always, why: 'Im2col only lays out windows' },
  ],
  Scale: [
    { field: 'scale_param.num_axes', when: ofTwoBottoms, why: 'the second bottom has the factors' },
    { field: 'scale_param.filler', when: ofTwoBottoms, why: 'the second bottom has the factors' },
  ],
  Bias: [
    { field: 'bias_param.num_axes', when: ofTwoBottoms, why: 'the second bottom is added' },
    { field: 'bias_param.filler', when: ofTwoBottoms, why: 'the second bottom is added' },
  ],
  Eltwise: [
    {
      field: 'eltwise_param.coeff',
      when: ({ eltwise_param }) => eltwise_param.operation === 'MAX',
      why: 'only a sum has coefficients',
    },
  ],
  SoftmaxWithLoss: [besideNormalization],
  SigmoidCrossEntropyLoss: [besideNormalization],
  InfogainLoss: [besideNormalization],
};

function isWritten(message: Message<LayerParameter>, path: string): boolean {
  const [param = '', name = ''] = path.split('.');
  const entry = message[origin].entries.find(({ field }) => field.name === param);
  // A message field holds a message.
  return (
    entry !== undefined && (entry.value as Message)[origin].entries.some(({ field }) => field.name === name)
  );
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
