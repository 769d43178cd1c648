import { conflictingFields } from '../problems/conflicting-fields.ts';
import { padTooLarge } from '../problems/pad-too-large.ts';
import { has } from '../schema/message.ts';
import { type AxisSetting, arePositive, forBothAxes, kernelSettings } from './both-axes.ts';
import type { SetUp } from './define.ts';
import { axisName, type Geometry } from './window.ts';

type Context = Pick<SetUp<'pooling_param'>, 'param' | 'report'>;

/**
 * The window along height and width, or `global` if it is the whole map (Caffe: `PoolingLayer::LayerSetUp`);
 * undefined if a check fails.
 */
export function poolingSettings(layer: Context): readonly Geometry[] | 'global' | undefined {
  const settings = { ...layer, path: 'pooling_param' };
  const pad = forBothAxes(settings, 'pad', ['pad_h', 'pad_w']);
  const stride = forBothAxes(settings, 'stride', ['stride_h', 'stride_w']);
  if (!pad || !stride) return undefined;
  if (layer.param.global_pooling) return isGlobal(layer, pad, stride) ? 'global' : undefined;
  const kernel = kernelSettings(settings);
  if (!kernel || !arePositive(settings, kernel) || !arePositive(settings, stride)) return undefined;
  if (!isPadSound(layer, pad, kernel)) return undefined;
  return kernel.map(({ value }, i) => ({
    kernel: value,
    stride: stride[i]?.value ?? 1,
    pad: pad[i]?.value ?? 0,
    dilation: 1,
  }));
}

function isGlobal(
  { param, report }: Context,
  pad: readonly AxisSetting[],
  stride: readonly AxisSetting[],
): boolean {
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
  pad: readonly AxisSetting[],
  kernel: readonly AxisSetting[],
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
