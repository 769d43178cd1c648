import { isComplete } from '../../layers/shape.ts';
import type { Window } from '../../layers/window.ts';
import { type Backend, type Deconvolution1, deconvolution1 } from './deconvolution-1.ts';
import { code, describeCalls } from './describe.ts';
import { keras1 } from './dialects.ts';
import type { KerasCall, KerasLayer } from './layer.ts';
import { outputShapeArgument, type ShapeStyle } from './output-shape.ts';
import { python } from './python.ts';

/** Keras 1's way to say the steps of Keras 3, as Markdown. */
export function describeKeras1(
  { tops: [top], window }: KerasLayer,
  calls: readonly KerasCall[],
  backend: Backend,
  style: ShapeStyle,
): string {
  if (window?.kind !== 'deconvolved' || window.axes.length !== 2) return describeCalls(calls, keras1);
  if (!top || !isComplete(top)) return 'needs `output_shape`, which is not known';
  return describe(callFor(top, window, backend), style);
}

/** Without padding `'valid'` has Caffe's sizes, and both backends take it. */
function callFor(top: readonly number[], window: Window, backend: Backend): Deconvolution1 {
  return window.axes.every(axis => axis.pad === 0)
    ? { borderMode: 'valid', outputShape: top, cropping: [] }
    : deconvolution1(top, window, backend);
}

function describe({ borderMode, outputShape, cropping }: Deconvolution1, style: ShapeStyle): string {
  const border = `border_mode=${python(borderMode)}`;
  const call = code('Deconvolution2D', '…', border, outputShapeArgument(outputShape, style));
  return cropping.length === 0 ? call : `${call}, then ${code('Cropping2D', python(cropping))}`;
}
