import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import type { Outcome } from '../../layers/define.ts';
import { isFilled } from '../../layers/filled.ts';
import { outputsFit } from '../../layers/output-size.ts';
import { pooling } from '../../layers/pooling.ts';
import { poolingSettings } from '../../layers/pooling-settings.ts';
import { type Shape, unknown } from '../../layers/shape.ts';
import { axisName, type Geometry, pooledWindow } from '../../layers/window.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { padTooLarge } from '../../problems/pad-too-large.ts';
import { refusedField } from '../../problems/refused-field.ts';
import { wrongValueCount } from '../../problems/wrong-value-count.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';

type Context = ForkSetUp<'pooling_param'>;

/** Intel: `PoolingLayer::LayerSetUp` and `Reshape`, over two or three spatial axes. */
export const poolingOfIntel = defineForkLayer({
  type: 'Pooling',
  category: 'vision',
  summary: pooling.summary,
  param: 'pooling_param',
  bottoms: pooling.bottoms,
  tops: pooling.tops,
  inPlace: 'corrupts',
  setUp(layer) {
    if (!bottomHasAxes(layer, 0, 4, 5, '4, or 5 with a depth before the height')) return undefined;
    const isFlat = layer.bottom.length === 4;
    const settings = isFlat ? poolingSettings(layer) : settingsIn3d(layer);
    return settings && pool(layer, settings, isFlat);
  },
  withoutRank: ({ topCount, reason }) => Array(topCount).fill(unknown(reason)),
  notes: [
    'Sizes round up, where Convolution rounds down; there is no round_mode.',
    'With padding, or a window of size 1 along one axis, a last window that would begin behind the input is dropped.',
    'For five axes write kernel_size_3d, pad_3d and stride_3d, each with one value or one for each axis.',
  ],
});

function pool(
  layer: Context,
  settings: readonly Geometry[] | 'global',
  isFlat: boolean,
): Outcome | undefined {
  const { bottom, topCount } = layer;
  const outer = bottom.slice(0, 2);
  const map = bottom.slice(2);
  const tops = (top: Shape) => Array<Shape>(topCount).fill(top);
  if (settings === 'global')
    return isFilled(layer, map, 0) ? { tops: tops([...outer, ...map.map(() => 1)]) } : undefined;
  const drops = settings.some(({ pad, kernel }) => pad > 0 || (isFlat && kernel === 1));
  const window = pooledWindow(bottom, settings, false, drops);
  const field = `pooling_param.${isFlat ? 'kernel_size' : 'kernel_size_3d'}`;
  if (!outputsFit(layer, window, 0, field)) return undefined;
  return { tops: tops([...outer, ...window.axes.map(it => it.output)]), window };
}

function settingsIn3d(layer: Context): readonly Geometry[] | 'global' | undefined {
  const { param, report } = layer;
  const flat = (['kernel_h', 'kernel_w', 'pad_h', 'pad_w', 'stride_h', 'stride_w'] as const).find(field =>
    has<Context['param']>(param, field),
  );
  if (flat) {
    const instead = 'it is for height and width only; write kernel_size_3d, pad_3d and stride_3d';
    return report(
      refusedField,
      { type: 'Pooling', field: flat, instead },
      { field: `pooling_param.${flat}` },
    );
  }
  const pad = inEachAxis(layer, 'pad_3d', 0);
  const stride = inEachAxis(layer, 'stride_3d', 1);
  if (!pad || !stride) return undefined;
  if (param.global_pooling) return isWholeMap(layer, pad, stride) ? 'global' : undefined;
  const kernel = inEachAxis(layer, 'kernel_size_3d');
  if (!kernel || !arePositive(layer, 'kernel_size_3d', kernel)) return undefined;
  if (!arePositive(layer, 'stride_3d', stride) || !isPadSound(layer, pad, kernel)) return undefined;
  return kernel.map((size, i) => ({ kernel: size, stride: stride[i] ?? 1, pad: pad[i] ?? 0, dilation: 1 }));
}

type Field = 'kernel_size_3d' | 'pad_3d' | 'stride_3d';

/** One value for all three axes, or one for each; `preset` if there is none. */
function inEachAxis(
  { param, report }: Context,
  field: Field,
  preset?: number,
): readonly number[] | undefined {
  const { [field]: values = [] } = param;
  const [first = preset] = values;
  if (values.length === 3) return values;
  if (first !== undefined && values.length <= 1) return [first, first, first];
  if (values.length === 0) return report(notPositive, { field }, { field: `pooling_param.${field}` });
  const facts = { field, count: values.length, needs: 'one, or one for each of the 3 spatial axes' };
  return report(wrongValueCount, facts, { field: `pooling_param.${field}`, index: values.length - 1 });
}

function arePositive({ report }: Context, field: Field, values: readonly number[]): boolean {
  const index = values.indexOf(0);
  if (index === -1) return true;
  report(notPositive, { field, value: 0 }, { field: `pooling_param.${field}`, index });
  return false;
}

function isWholeMap({ param, report }: Context, pad: readonly number[], stride: readonly number[]): boolean {
  const { kernel_size_3d = [] } = param;
  const field =
    kernel_size_3d.length > 0
      ? 'kernel_size_3d'
      : pad.some(it => it !== 0)
        ? 'pad_3d'
        : stride.some(it => it !== 1)
          ? 'stride_3d'
          : undefined;
  if (!field) return true;
  const facts = { field, other: 'global_pooling', why: 'the window is the whole map' };
  report(conflictingFields, facts, { field: `pooling_param.${field}` });
  return false;
}

function isPadSound({ param, report }: Context, pad: readonly number[], kernel: readonly number[]): boolean {
  const at = { field: 'pooling_param.pad_3d' };
  const i = pad.findIndex((value, axis) => value >= (kernel[axis] ?? 0));
  if (i !== -1) report(padTooLarge, { axis: axisName(i, 3), pad: pad[i] ?? 0, kernel: kernel[i] ?? 0 }, at);
  else if (param.pool === 'STOCHASTIC' && pad.some(it => it !== 0))
    report(
      conflictingFields,
      { field: 'pad_3d', other: 'pool: STOCHASTIC', why: 'only MAX and AVE know padding' },
      at,
    );
  else return true;
  return false;
}
