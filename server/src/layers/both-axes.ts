import { conflictingFields } from '../problems/conflicting-fields.ts';
import { missingPartner } from '../problems/missing-partner.ts';
import { has, type Message } from '../schema/message.ts';
import type { LayerContext } from './define.ts';
import { isPositive } from './settings.ts';

/** The settings that some message has for height and width: numbers, or lists that may hold one. */
type Settings = {
  readonly [Field in
    | `${'kernel' | 'unpool'}_${'size' | 'h' | 'w'}`
    | `${'pad' | 'stride' | 'hole'}${'' | '_h' | '_w'}`]?: number | readonly number[];
};

type Field = keyof Settings;

/** The value for height or width, and the field that it comes from. */
export interface AxisSetting {
  readonly field: Field;
  readonly value: number;
}

/** A message with such settings, and its field in LayerParameter. */
export interface AxisSettings extends Pick<LayerContext, 'report'> {
  readonly param: Message<Settings>;
  readonly path: string;
}

/**
 * One value for height and width together, `otherwise` where its list is empty, or two by their names (Caffe:
 * `PoolingLayer::LayerSetUp`, and `ConvolutionLayer` before it knew more axes); undefined if they clash.
 */
export function forBothAxes(
  { param, path, report }: AxisSettings,
  field: Field,
  byName: readonly [Field, Field],
  otherwise = 0,
): readonly AxisSetting[] | undefined {
  const [written, another] = byName.filter(name => has(param, name));
  if (!written) return settingsFrom(param, [field, field], otherwise);
  const at = { field: `${path}.${written}` };
  if (has(param, field)) return report(conflictingFields, { field: written, other: field }, at);
  if (another) return settingsFrom(param, byName, otherwise);
  const [height, width] = byName;
  return report(missingPartner, { field: written, partner: written === height ? width : height }, at);
}

/** The same for the window; Caffe does not look at `kernel_h` or `kernel_w` alone beside `kernel_size`. */
export function kernelSettings(settings: AxisSettings): readonly AxisSetting[] | undefined {
  const { param } = settings;
  const isSquare = has(param, 'kernel_size') && !(has(param, 'kernel_h') && has(param, 'kernel_w'));
  return isSquare
    ? settingsFrom(param, ['kernel_size', 'kernel_size'], 0)
    : forBothAxes(settings, 'kernel_size', ['kernel_h', 'kernel_w']);
}

/** Whether the values are at least 1; reports each field that is not, once. */
export function arePositive(
  { param, path, report }: AxisSettings,
  settings: readonly AxisSetting[],
): boolean {
  return settings.every(({ field, value }, i) => {
    const isRepeated = i > 0 && field === settings[0]?.field;
    return isRepeated || isPositive({ report }, value, `${path}.${field}`, has(param, field));
  });
}

function settingsFrom(param: Settings, fields: readonly Field[], otherwise: number): readonly AxisSetting[] {
  return fields.map(field => {
    const value = param[field] ?? otherwise;
    return { field, value: typeof value === 'number' ? value : (value[0] ?? otherwise) };
  });
}
