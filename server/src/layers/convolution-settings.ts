import { conflictingFields } from '../problems/conflicting-fields.ts';
import { missingPartner } from '../problems/missing-partner.ts';
import { notPositive } from '../problems/not-positive.ts';
import { refusedField } from '../problems/refused-field.ts';
import { wrongValueCount } from '../problems/wrong-value-count.ts';
import type { ConvolutionParameter } from '../schema/caffe.generated.ts';
import { has, type Message } from '../schema/message.ts';
import type { LayerContext } from './define.ts';

/** Kernel, stride, pad and dilation along each spatial axis. */
export interface ConvolutionSettings {
  readonly kernel: number;
  readonly stride: number;
  readonly pad: number;
  readonly dilation: number;
}

/** What a rule sees of a layer with those settings. */
export interface ConvolutionContext extends LayerContext {
  readonly param: Message<ConvolutionParameter>;
}

/** Reads the settings along so many spatial axes; undefined if a check fails. */
export type SettingsOf<Context extends ConvolutionContext> = (
  layer: Context,
  spatialAxes: number,
) => readonly ConvolutionSettings[] | undefined;

type Context = Pick<ConvolutionContext, 'layer' | 'param' | 'report'>;

/**
 * The settings for each of `spatialAxes` axes (Caffe: `BaseConvolutionLayer::LayerSetUp`, `Im2colLayer`);
 * undefined if a check fails.
 */
export function convolutionSettings(layer: Context, spatialAxes: number): ConvolutionSettings[] | undefined {
  const kernel = perAxis(layer, spatialAxes, kernelFields);
  const stride = perAxis(layer, spatialAxes, strideFields);
  const pad = perAxis(layer, spatialAxes, padFields);
  const dilation = perAxis(layer, spatialAxes, dilationFields);
  if (!kernel || !stride || !pad || !dilation) return undefined;
  return Array.from({ length: spatialAxes }, (_, i) => ({
    kernel: kernel[i] ?? 0,
    stride: stride[i] ?? 1,
    pad: pad[i] ?? 0,
    dilation: dilation[i] ?? 1,
  }));
}

/** A setting that is given once for all axes, once per axis, or for height and width by name. */
interface PerAxis {
  readonly field: 'kernel_size' | 'stride' | 'pad' | 'dilation';
  readonly byName?: readonly [keyof ConvolutionParameter & string, keyof ConvolutionParameter & string];
  readonly default?: number;
  readonly positive: boolean;
}

const kernelFields: PerAxis = { field: 'kernel_size', byName: ['kernel_h', 'kernel_w'], positive: true };
const strideFields: PerAxis = {
  field: 'stride',
  byName: ['stride_h', 'stride_w'],
  default: 1,
  positive: true,
};
const padFields: PerAxis = { field: 'pad', byName: ['pad_h', 'pad_w'], default: 0, positive: false };
const dilationFields: PerAxis = { field: 'dilation', default: 1, positive: false };

function perAxis(layer: Context, axes: number, setting: PerAxis): number[] | undefined {
  const { param } = layer;
  const named = setting.byName?.filter(field => has(param, field)) ?? [];
  const values = named.length > 0 ? byName(layer, axes, setting) : byCount(layer, axes, setting);
  return values && allPositive(layer, setting, values) ? values : undefined;
}

/** `kernel_h` and `kernel_w` and the like: for two spatial axes, instead of the repeated field. */
function byName(
  { layer, param, report }: Context,
  axes: number,
  { field, byName = ['pad_h', 'pad_w'] }: PerAxis,
) {
  const written = byName.find(name => has(param, name)) ?? byName[0];
  const at = { field: `convolution_param.${written}` };
  if (axes !== 2)
    return report(
      refusedField,
      {
        type: layer.type,
        field: written,
        instead: `it is for two spatial axes, and the bottom has ${axes}; write ${field}`,
      },
      at,
    );
  if (param[field].length > 0) return report(conflictingFields, { field: written, other: field }, at);
  return byName.map(name => Number(param[name]));
}

function byCount({ param, report }: Context, axes: number, { field, default: preset }: PerAxis) {
  const values = param[field];
  const { length } = values;
  if (length === 0 && preset !== undefined) return Array<number>(axes).fill(preset);
  if (length === 1) return Array<number>(axes).fill(values[0] ?? 0);
  if (length === axes) return [...values];
  if (length === 0) return report(notPositive, { field }, { field: `convolution_param.${field}` });
  const needs = axes === 1 ? 'one' : `one, or one for each of the ${axes} spatial axes`;
  return report(
    wrongValueCount,
    { field, count: length, needs },
    { field: `convolution_param.${field}`, index: length - 1 },
  );
}

function allPositive(
  { param, report }: Context,
  { field, byName, positive }: PerAxis,
  values: readonly number[],
) {
  const zero = values.indexOf(0);
  if (!positive || zero === -1) return true;
  if (param[field].length > 0) {
    report(notPositive, { field, value: 0 }, { field: `convolution_param.${field}`, index: zero });
    return false;
  }
  reportMissingHalf({ param, report }, byName?.[zero] ?? field, byName?.[1 - zero] ?? field);
  return false;
}

/** Of `kernel_h` and `kernel_w` the one left out reads as 0. */
function reportMissingHalf(
  { param, report }: Pick<Context, 'param' | 'report'>,
  missing: keyof ConvolutionParameter,
  other: string,
): void {
  if (has<Message<ConvolutionParameter>>(param, missing))
    report(notPositive, { field: missing, value: 0 }, { field: `convolution_param.${missing}` });
  else
    report(
      missingPartner,
      { field: other, partner: missing, why: 'left out, it reads as 0' },
      { field: `convolution_param.${other}` },
    );
}
