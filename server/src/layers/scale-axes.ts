import { numAxesOutOfRange } from '../problems/num-axes-out-of-range.ts';
import { canonicalAxis } from './axis.ts';
import type { LayerContext } from './define.ts';
import { reportDifferent } from './same-shape.ts';
import { differ, formatShape, type Shape } from './shape.ts';

/** How the factors of a Scale, or the summands of a Bias, lie on the axes of the first bottom. */
export interface ScaleAxes {
  /** The sizes of the axes in front of them, of their own, and of those behind them. */
  readonly outer: Shape;
  readonly covered: Shape;
  readonly inner: Shape;
}

type Context = LayerContext & { readonly param: { readonly axis: number; readonly num_axes: number } };

/**
 * The axes that the second bottom covers, or the learned blob if there is none (Caffe: `ScaleLayer`,
 * `BiasLayer`); undefined if a check fails. `path` is the field with the settings.
 */
export function scaleAxes(layer: Context, path: string): ScaleAxes | undefined {
  const { bottom, bottoms } = layer;
  const [, second] = bottoms;
  const axes = second ? coveredByBottom(layer, second, path) : axesOfSettings(layer, path);
  if (!axes) return undefined;
  const { axis, count } = axes;
  return {
    outer: bottom.slice(0, axis),
    covered: bottom.slice(axis, axis + count),
    inner: bottom.slice(axis + count),
  };
}

interface Run {
  readonly axis: number;
  readonly count: number;
}

/** The axes that the second bottom lies on, from `axis` on; undefined if it does not fit there. */
export function coveredByBottom(
  layer: LayerContext & { readonly param: { readonly axis?: number } },
  second: Shape,
  path: string,
): Run | undefined {
  const { param, bottom } = layer;
  const count = second.length;
  // Caffe does not look at `axis` for a scalar.
  const axis = count === 0 ? 0 : canonicalAxis(layer, bottom, param.axis ?? 0, { field: `${path}.axis` });
  if (axis === undefined) return undefined;
  if (axis + count > bottom.length)
    return reportDifferent(layer, 1, `from axis ${axis} on the second reaches past the end of the first`);
  const odd = second.findIndex((dim, i) => differ(dim, bottom[axis + i] ?? dim));
  if (odd !== -1) {
    const rule = `from axis ${axis} on the first must have the sizes of the second`;
    return reportDifferent(layer, 1, rule, { axes: [axis + odd, odd] });
  }
  return { axis, count };
}

function axesOfSettings(layer: Context, path: string): Run | undefined {
  const { param, bottom, report } = layer;
  const { num_axes } = param;
  const axis = canonicalAxis(layer, bottom, param.axis, { field: `${path}.axis` });
  if (axis === undefined) return undefined;
  const left = bottom.length - axis;
  if (num_axes < -1 || num_axes > left) {
    const facts = { numAxes: num_axes, axis, left, shape: formatShape(bottom) };
    return report(numAxesOutOfRange, facts, { field: `${path}.num_axes` });
  }
  if (num_axes === -1) return { axis, count: left };
  return num_axes === 0 ? { axis: 0, count: 0 } : { axis, count: num_axes };
}
