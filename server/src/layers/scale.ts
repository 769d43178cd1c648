import { canonicalAxis } from './axis.ts';
import { between, defineLayer, exactly, type Outcome, type ParamBlob, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { scaleAxes } from './scale-axes.ts';
import { product, type Shape } from './shape.ts';

export const scale = defineLayer({
  type: 'Scale',
  category: 'common',
  summary:
    'Multiplies by factors along some axes, learned or from a second bottom, and may add a learned bias.',
  param: 'scale_param',
  bottoms: between(1, 2),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp: multiply,
  notes: [
    'By default it learns one factor for each channel.',
    'With two bottoms the second holds the factors, num_axes is ignored, and only the bias is learned.',
  ],
});

/** Caffe: `ScaleLayer::LayerSetUp` and `Reshape`. */
function multiply(layer: SetUp<'scale_param'>): Outcome | undefined {
  const { param, bottom, bottoms } = layer;
  const axes = scaleAxes(layer, 'scale_param');
  if (!axes) return undefined;
  const { outer, covered, inner } = axes;
  if (product(outer) === 0 && !isFilled(layer, inner, 0)) return undefined;
  if (param.bias_term && !canAddBias(layer, inner)) return undefined;
  const factors: ParamBlob = {
    role: 'scale',
    shape: covered,
    filler: { param: param.filler, field: 'scale_param.filler' },
  };
  const bias: ParamBlob = {
    role: 'bias',
    shape: covered,
    filler: { param: param.bias_filler, field: 'scale_param.bias_filler' },
  };
  const params = [...(bottoms.length === 1 ? [factors] : []), ...(param.bias_term ? [bias] : [])];
  return { tops: [bottom], params };
}

/** Inside, Caffe sets up a Bias, which looks at `axis` even for a scalar. */
function canAddBias(layer: SetUp<'scale_param'>, inner: Shape): boolean {
  const { bottom, param } = layer;
  const axis = canonicalAxis(layer, bottom, param.axis, { field: 'scale_param.axis' });
  return axis !== undefined && isFilled(layer, inner, 0);
}
