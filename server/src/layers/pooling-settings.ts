import { conflictingFields } from '../problems/conflicting-fields.ts';
import { missingPartner } from '../problems/missing-partner.ts';
import { padTooLarge } from '../problems/pad-too-large.ts';
import type { PoolingParameter } from '../schema/caffe.generated.ts';
import { has } from '../schema/message.ts';
import type { SetUp } from './define.ts';
import { isPositive } from './settings.ts';
import { axisName, type Geometry } from './window.ts';

type Context = Pick<SetUp<'pooling_param'>, 'param' | 'report'>;

/**
 * The window along height and width, or `global` if it is the whole map (Caffe: `PoolingLayer::LayerSetUp`);
 * undefined if a check fails.
 */
export function poolingSettings(layer: Context): readonly Geometry[] | 'global' | undefined {
  const pad = forBothAxes(layer, 'pad', ['pad_h', 'pad_w']);
  const stride = forBothAxes(layer, 'stride', ['stride_h', 'stride_w']);
  if (!pad || !stride) return undefined;
  if (layer.param.global_pooling) return isGlobal(layer, pad, stride) ? 'global' : undefined;
  const kernel = kernelSettings(layer);
  if (!kernel || !arePositive(layer, kernel) || !arePositive(layer, stride)) return undefined;
  if (!isPadSound(layer, pad, kernel)) return undefined;
  return kernel.map(({ value }, i) => ({
    kernel: value,
    stride: stride[i]?.value ?? 1,
    pad: pad[i]?.value ?? 0,
    dilation: 1,
  }));
}

type Field = {
  [K in keyof PoolingParameter]: PoolingParameter[K] extends number ? K : never;
}[keyof PoolingParameter];

/** The value for one axis, and the field that it comes from. */
interface Setting {
  readonly field: Field;
  readonly value: number;
}

/** One value for height and width together, or two by their names. */
function forBothAxes({ param, report }: Context, field: Field, byName: readonly [Field, Field]) {
  const [written, another] = byName.filter(name => has(param, name));
  if (!written) return settingsFrom(param, [field, field]);
  const at = { field: `pooling_param.${written}` };
  if (has(param, field)) return report(conflictingFields, { field: written, other: field }, at);
  if (another) return settingsFrom(param, byName);
  const [height, width] = byName;
  return report(missingPartner, { field: written, partner: written === height ? width : height }, at);
}

/** Caffe does not look at `kernel_h` or `kernel_w` alone beside `kernel_size`. */
function kernelSettings(layer: Context): readonly Setting[] | undefined {
  const { param } = layer;
  const isSquare = has(param, 'kernel_size') && !(has(param, 'kernel_h') && has(param, 'kernel_w'));
  return isSquare
    ? settingsFrom(param, ['kernel_size', 'kernel_size'])
    : forBothAxes(layer, 'kernel_size', ['kernel_h', 'kernel_w']);
}

function settingsFrom(param: PoolingParameter, fields: readonly Field[]): readonly Setting[] {
  return fields.map(field => ({ field, value: param[field] }));
}

function arePositive(layer: Context, settings: readonly Setting[]): boolean {
  return settings.every(({ field, value }, i) => {
    const isRepeated = i > 0 && field === settings[0]?.field;
    return isRepeated || isPositive(layer, value, `pooling_param.${field}`, has(layer.param, field));
  });
}

function isGlobal({ param, report }: Context, pad: readonly Setting[], stride: readonly Setting[]): boolean {
  const kernel = (['kernel_size', 'kernel_h', 'kernel_w'] as const).find(field => has(param, field));
  const offending =
    kernel ?? pad.find(({ value }) => value !== 0)?.field ?? stride.find(({ value }) => value !== 1)?.field;
  if (!offending) return true;
  report(
    conflictingFields,
    { field: offending, other: 'global_pooling', why: 'the window is the whole map' },
    { field: `pooling_param.${offending}` },
  );
  return false;
}

function isPadSound(
  { param, report }: Context,
  pad: readonly Setting[],
  kernel: readonly Setting[],
): boolean {
  const padded = pad.find(({ value }) => value !== 0);
  if (!padded) return true;
  if (param.pool === 'STOCHASTIC') {
    const facts = { field: padded.field, other: 'pool: STOCHASTIC', why: 'only MAX and AVE know padding' };
    report(conflictingFields, facts, { field: `pooling_param.${padded.field}` });
    return false;
  }
  for (const [i, { field, value }] of pad.entries()) {
    const size = kernel[i]?.value ?? 0;
    if (value < size) continue;
    report(
      padTooLarge,
      { axis: axisName(i, 2), pad: value, kernel: size },
      { field: `pooling_param.${field}` },
    );
    return false;
  }
  return true;
}
