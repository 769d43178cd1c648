import { isKnown } from '../../layers/shape.ts';
import { extent, type Window } from '../../layers/window.ts';
import type { ConvolutionParameter } from '../../schema/caffe.generated.ts';
import { unsupported } from '../program/answer.ts';
import { call, calls, type KerasAnswer, type KerasLayer, type KerasRule } from './layer.ts';
import { convolutionPadding, deconvolutionPadding, type Ends, kernelOf, type Padding } from './padding.ts';
import type { KerasValue } from './python.ts';
import type { SpatialAxes } from './steps.ts';

/** Convolution, with zeros around the input where `padding='same'` would not put them. */
export const convolution: KerasRule = layer =>
  overImages(layer, (window, rank, param) => {
    if (window.axes.some(axis => isKnown(axis.input) && axis.input + 2 * axis.pad < extent(axis)))
      return unsupported('its kernel is larger than the padded input');
    const { padding, ends } = convolutionPadding(window.axes);
    const groups = param.group === 1 ? undefined : param.group;
    const convolved = call(`Conv${rank}D`, { ...argumentsOf(window, param, padding), groups });
    if (ends.length === 0) return calls(convolved);
    return calls(call(`ZeroPadding${rank}D`, { padding: endsOf(ends) }), convolved);
  });

/**
 * Deconvolution, with what `padding='valid'` has too much cut off. Keras knows no groups here: instead its
 * kernel holds zeros between the channels of different groups.
 */
export const deconvolution: KerasRule = layer =>
  overImages(layer, (window, rank, param) => {
    const { padding, ends } = deconvolutionPadding(window.axes);
    const spread = call(`Conv${rank}DTranspose`, argumentsOf(window, param, padding));
    if (ends.length === 0) return calls(spread);
    return calls(spread, call(`Cropping${rank}D`, { cropping: endsOf(ends) }));
  });

type Rule = (window: Window, rank: SpatialAxes, param: ConvolutionParameter) => KerasAnswer;

/** Keras convolves over one to three axes after batch and channels. */
function overImages({ window, message, bottoms }: KerasLayer, rule: Rule): KerasAnswer {
  if (bottoms.length > 1) return unsupported('it makes a top of each of several bottoms');
  if (!window) return unsupported('its window is not known');
  if (window.firstAxis !== 2) return unsupported('its channels are not axis 1');
  const rank = window.axes.length;
  if (rank !== 1 && rank !== 2 && rank !== 3) return unsupported(`Keras does not convolve over ${rank} axes`);
  return rule(window, rank, message.convolution_param);
}

function argumentsOf({ axes }: Window, param: ConvolutionParameter, padding: Padding['padding']) {
  const { size, dilation } = kernelOf(axes);
  return {
    filters: param.num_output,
    kernel_size: size,
    strides: axes.map(axis => axis.stride),
    padding,
    dilation_rate: dilation.every(rate => rate === 1) ? undefined : dilation,
    use_bias: param.bias_term ? undefined : false,
  };
}

/** Of a single axis the pair itself. */
function endsOf(ends: readonly Ends[]): KerasValue {
  const [first = [0, 0]] = ends;
  return ends.length === 1 ? first : ends;
}
