import type { Asked } from './asked.ts';
import { shapeOf } from './blobs.ts';
import { blocks } from './blocks.ts';
import type { Completion } from './completion.ts';
import { namesOf } from './layer-names.ts';
import type { NamePlace } from './place.ts';
import { fill } from './snippet.ts';

/** Several layers at once, connected with what is above. */
export function blockItems(asked: Asked<NamePlace>): readonly Completion[] {
  const values = valuesFor(asked);
  return blocks()
    .filter(({ makes = [] }) => !makes.some(blob => asked.isTaken(blob)))
    .map(({ label, detail, template }) => ({
      label,
      kind: 'block',
      detail,
      span: asked.place.span,
      snippet: fill(template, values),
      docs: 'text',
    }));
}

/** The nearest blob, how many channels it has, and names that are free. */
function valuesFor({ blobs, layer }: Asked<NamePlace>): Readonly<Record<string, string>> {
  const [nearest] = blobs;
  const [version] = nearest?.versions ?? [];
  const shape = version && shapeOf(version);
  const channels = Array.isArray(shape) ? shape[1] : undefined;
  const nameOf = (type: string): string => namesOf(type, nearest?.name, layer)[0] ?? '';
  return {
    bottom: nearest?.name ?? 'data',
    channels: typeof channels === 'number' ? String(channels) : '64',
    conv: nameOf('Convolution'),
    up: nameOf('Deconvolution'),
    block: freeBlockName(layer.taken),
  };
}

/** A prefix that no layer has yet: the layers of a block share it. */
function freeBlockName(taken: ReadonlySet<string>): string {
  let n = 1;
  for (const name of taken) {
    const number = Number(/^block(\d+)(?:\/|$)/.exec(name)?.[1] ?? 0);
    if (number >= n) n = number + 1;
  }
  return `block${n}`;
}
