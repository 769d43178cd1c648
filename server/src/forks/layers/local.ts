import { exactly, type ParamBlob } from '../../layers/define.ts';
import { isPositive } from '../../layers/settings.ts';
import { type Dim, isKnown, product, type Shape, unknown } from '../../layers/shape.ts';
import { convolved, windowOver } from '../../layers/window.ts';
import { has } from '../../schema/message.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';
import { reportBottom } from './bounds.ts';
import { legacyAxis, legacyBottom } from './legacy.ts';

type Context = ForkSetUp<'local_param'>;

/** happynear: `LocalLayer::LayerSetUp` and `Reshape`. */
export const local = defineForkLayer({
  type: 'Local',
  category: 'vision',
  summary: 'A convolution with filters of its own at each place.',
  param: 'local_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { num_output, kernel_size, stride, pad } = layer.param;
    const bottom = legacyBottom(layer);
    if (!bottom || !hasSizes(layer) || !isLargeEnough(layer, bottom.slice(2))) return undefined;
    const [num, channels] = bottom;
    const along = { kernel: kernel_size, stride, pad, dilation: 1 };
    const window = windowOver(bottom, 2, [along, along], 'convolved', convolved);
    const map = window.axes.map(it => it.output);
    const inputs = product([channels, kernel_size, kernel_size]);
    return {
      tops: [[num, num_output, ...map]],
      params: blobs(layer, inputs, product(map)),
      macs: product([num, num_output, inputs, ...map]),
      window,
    };
  },
  withoutRank: ({ param, bottoms: [bottom], reason }) => {
    const missing = unknown(reason);
    return [[legacyAxis(bottom, 0, reason), param.num_output, missing, missing]];
  },
  notes: ['It has as many weights as a convolution has multiplications for one image.'],
});

function hasSizes(layer: Context): boolean {
  const { param } = layer;
  return (['kernel_size', 'num_output', 'stride'] as const).every(field =>
    isPositive(layer, param[field], `local_param.${field}`, field === 'stride' || has(param, field)),
  );
}

/** Padding does not count. */
function isLargeEnough(layer: Context, map: Shape): boolean {
  const { kernel_size } = layer.param;
  if (!map.some(size => isKnown(size) && size < kernel_size)) return true;
  reportBottom(layer, 0, `a height and width of at least ${kernel_size}, its kernel_size`);
  return false;
}

function blobs({ param }: Context, inputs: Dim, places: Dim): ParamBlob[] {
  const { num_output, weight_filler, bias_filler } = param;
  const weight: ParamBlob = {
    role: 'weight',
    shape: [num_output, 1, inputs, places],
    filler: { param: weight_filler, field: 'local_param.weight_filler' },
  };
  const bias: ParamBlob = {
    role: 'bias',
    shape: [1, 1, num_output, places],
    filler: { param: bias_filler, field: 'local_param.bias_filler' },
  };
  return param.bias_term ? [weight, bias] : [weight];
}
