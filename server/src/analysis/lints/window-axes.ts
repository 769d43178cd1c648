import { isKnown } from '../../layers/shape.ts';
import { axisName, extent, type Window, type WindowAxis } from '../../layers/window.ts';

/** A window axis whose input is known. */
export interface KnownAxis extends WindowAxis {
  readonly input: number;
  readonly output: number;
}

/** The axes along which something is wrong with a window, by the first of them. */
export interface FoundAxes {
  /** `height`, or `height and width`. */
  readonly names: string;
  readonly first: KnownAxis;
}

/** The axes of known size that the test holds for. */
export function axesWhere(window: Window, test: (axis: KnownAxis) => boolean): FoundAxes | undefined {
  const { axes } = window;
  const holds = (axis: WindowAxis): axis is KnownAxis => isKnownAxis(axis) && test(axis);
  const first = axes.find(holds);
  if (!first) return undefined;
  const found = axes.filter(holds);
  return { names: found.map(it => axisName(axes.indexOf(it), axes.length)).join(' and '), first };
}

function isKnownAxis(axis: WindowAxis): axis is KnownAxis {
  return isKnown(axis.input) && isKnown(axis.output);
}

/** How many values behind the last window are never read; less than 1 if it reaches the end. */
export function unreadAtEnd(axis: KnownAxis): number {
  return axis.input - ((axis.output - 1) * axis.stride - axis.pad + extent(axis));
}

/** The field with the settings of a layer that has a window. */
export function windowParam({ kind }: Window): 'pooling_param' | 'convolution_param' {
  return kind === 'pooled' ? 'pooling_param' : 'convolution_param';
}
