import type { Layer } from '../../net/net.ts';
import type { TypedLayer } from './typed-layer.ts';
import { usualLayers } from './usual-layers.ts';

/** Names for a new layer of a type that reads that bottom, the likeliest first; no other layer has them. */
export function namesOf(
  type: string,
  bottom: string | undefined,
  { models, taken }: Pick<TypedLayer, 'models' | 'taken'>,
): readonly string[] {
  const model = models.get(type);
  const names = model ? continued(model, bottom, taken) : begun(type, bottom);
  return [...new Set(names)].filter(name => !taken.has(name));
}

/** The types that a new layer may have, as far as the net tells: what came next before, then what is near. */
export function likelyTypes(above: readonly Layer[]): readonly string[] {
  const last = above.at(-1)?.message.type;
  const followers = new Set<string>();
  const near = new Set<string>();
  let follower: string | undefined;
  for (const { message } of above.toReversed()) {
    if (follower !== undefined && message.type === last) followers.add(follower);
    follower = message.type;
    near.add(follower);
  }
  return [...new Set([...followers, ...near])];
}

/** As the model is named: after its bottom (`relu4` on `conv4`, as `relu3` was on `conv3`), or by counting on. */
function continued({ message }: Layer, bottom: string | undefined, taken: ReadonlySet<string>): string[] {
  const [modelBottom] = message.bottom;
  return [
    ...(bottom && modelBottom ? alike(message.name, modelBottom, bottom) : []),
    ...countedOn(message.name, taken),
  ];
}

/** `bn2a_branch2a` on `res2a_branch2a` becomes `bn2b_branch2a` on `res2b_branch2a`. */
function alike(name: string, itsBottom: string, bottom: string): string[] {
  if (itsBottom === bottom) return [];
  const [from, to] = name.includes(itsBottom) ? [itsBottom, bottom] : [tailOf(itsBottom), tailOf(bottom)];
  return from && to && name.includes(from) ? [name.replace(from, to)] : [];
}

/** From the first digit on: `2a_branch2a`. */
function tailOf(name: string): string | undefined {
  return /\d.*$/.exec(name)?.[0];
}

/** `conv4_3` becomes `conv4_4`, or begins the next group: `conv5_1`. */
function countedOn(name: string, taken: ReadonlySet<string>): string[] {
  const parts = name.split(/(\d+)/);
  const numbers = parts.flatMap((_, i) => (i % 2 === 1 ? [i] : []));
  const last = numbers.at(-1);
  if (last === undefined) return [`${name}2`];
  const first = numbers.length > 1 ? numbers.at(-2) : undefined;
  const next = untaken(n => changed(parts, new Map([[last, n]])), Number(parts[last]) + 1, taken);
  if (first === undefined) return [next];
  const group = Number(parts[first]) + 1;
  return [
    next,
    changed(
      parts,
      new Map([
        [first, group],
        [last, 1],
      ]),
    ),
  ];
}

function changed(parts: readonly string[], numbers: ReadonlyMap<number, number>): string {
  return parts.map((part, i) => numbers.get(i) ?? part).join('');
}

function untaken(nameOf: (n: number) => string, from: number, taken: ReadonlySet<string>): string {
  let n = from;
  while (taken.has(nameOf(n))) n++;
  return nameOf(n);
}

/** The first of its type: with the number of its bottom, or 1, where such layers are counted. */
function begun(type: string, bottom: string | undefined): string[] {
  const base = usualLayers[type]?.name ?? type.toLowerCase();
  const tail = bottom && tailOf(bottom);
  if (uncounted.has(base)) return [base, `${base}1`];
  return [...(tail ? [`${base}${tail}`] : []), `${base}1`];
}

/** Of these a net has one. */
const uncounted: ReadonlySet<string> = new Set(['data', 'prob', 'loss', 'accuracy', 'output']);
