import { formatDim } from '../layers/shape.ts';
import { axisName, formula, type Window, type WindowAxis } from '../layers/window.ts';
import { code } from './markdown.ts';

/** How the output size of each axis comes about, with the numbers put in; axes that are alike share a formula. */
export function windowSizes({ kind, axes }: Window): string {
  const names = new Map<string, string[]>();
  for (const [i, axis] of axes.entries()) {
    const text = sizeOf(axis, kind);
    names.set(text, [...(names.get(text) ?? []), axisName(i, axes.length)]);
  }
  return Array.from(names, ([text, alike]) => `${text} (${inWords(alike)})`).join(', ');
}

/** A dropped window is one less than the formula says. */
function sizeOf(axis: WindowAxis, kind: Window['kind']): string {
  const { clipped, output } = axis;
  const equation = code(`${formula(axis, kind)}${clipped ? ' − 1' : ''} = ${formatDim(output)}`);
  return clipped ? `${equation}, as the last window would begin in the padding` : equation;
}

/** `height and width` */
function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
