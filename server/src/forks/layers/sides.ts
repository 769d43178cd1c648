import type { LayerContext } from '../../layers/define.ts';
import { type Dim, mapDims } from '../../layers/shape.ts';
import { axisName, type Geometry } from '../../layers/window.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { refusedField } from '../../problems/refused-field.ts';
import { valueOutOfBounds } from '../../problems/value-out-of-bounds.ts';

/** What Synopsys adds to the settings of a window. */
interface Padded {
  readonly pad_type?: number;
  readonly pad_l?: number;
  readonly pad_r?: number;
  readonly pad_t?: number;
  readonly pad_b?: number;
}

/** Such settings, and where they stand. */
interface PaddedContext extends Pick<LayerContext, 'layer' | 'report'> {
  readonly param: Padded;
  readonly path: 'convolution_param' | 'pooling_param';
  /** Whether the field counts as written beside those for the sides. */
  readonly isSet: (field: 'pad' | 'pad_h' | 'pad_w' | 'pad_type') => boolean;
}

/**
 * The windows with what pads each side, `same` if there is an output for each stride begun, or undefined if a
 * check fails (Synopsys: `BaseConvolutionLayer::LayerSetUpInternal`, `PoolingLayer::LayerSetUp`).
 */
export function withSides<Window extends Geometry>(
  { layer, param, path, isSet, report }: PaddedContext,
  windows: readonly Window[],
): readonly Window[] | 'same' | undefined {
  const { pad_type = 0, pad_l = 0, pad_r = 0, pad_t = 0, pad_b = 0 } = param;
  const side = (['pad_l', 'pad_r', 'pad_t', 'pad_b'] as const).find(field => param[field]);
  const field = side ?? (isSet('pad_type') ? 'pad_type' : undefined);
  if (!field) return windows;
  const at = { field: `${path}.${field}` };
  const others = side
    ? (['pad', 'pad_h', 'pad_w', 'pad_type'] as const)
    : (['pad', 'pad_h', 'pad_w'] as const);
  const other = others.find(isSet);
  if (other) return report(conflictingFields, { field, other }, at);
  if (!side && pad_type > 1) return report(valueOutOfBounds, { field, value: pad_type, needs: '0 or 1' }, at);
  if (!side) return pad_type === 1 ? 'same' : windows;
  if (windows.length !== 2) {
    const instead = `it is for ${axisName(0, 2)} and ${axisName(1, 2)} only; write pad`;
    return report(refusedField, { type: layer.type, field, instead }, at);
  }
  const ends = [
    { pad: pad_t, padBehind: pad_b },
    { pad: pad_l, padBehind: pad_r },
  ];
  return windows.map((window, i) => ({ ...window, ...ends[i] }));
}

/** One output for each stride that is begun (`pad_type: 1`). */
export function sameOutput(input: Dim, { stride }: Geometry): Dim {
  // Caffe divides in single precision.
  return mapDims([input], n => Math.ceil(Math.fround(n / stride)));
}
