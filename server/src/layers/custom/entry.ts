import type { Node } from 'jsonc-parser';
import { nearest } from '../../text/nearest.ts';
import type { Count, InPlace } from '../define.ts';
import { limits } from './limits.ts';

/** The description of a layer as it is written: what of it could be read, each with its place. */
export interface Entry {
  readonly node: Node;
  /** The properties of which something is wrong, so that they tell nothing. */
  readonly faulty: ReadonlySet<string>;
  readonly type?: Placed<string>;
  readonly like?: Placed<string>;
  readonly python?: Placed<PythonClass>;
  readonly param?: Placed<string>;
  readonly bottoms?: Placed<Count>;
  readonly tops?: Placed<Count>;
  readonly inPlace?: Placed<InPlace>;
  readonly summary?: Placed<string>;
  readonly notes?: Placed<readonly string[]>;
  readonly topShapes?: Placed<readonly WrittenShape[]>;
  readonly paramShapes?: Placed<readonly WrittenShape[]>;
  readonly macs?: WrittenDim;
}

/** A value, and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly node: Node;
}

/** A class in Python, as `python_param` names it. */
export interface PythonClass {
  readonly module: string;
  readonly layer: string;
}

/** A size, or the expression that gives it. */
export type WrittenDim = Placed<number | string>;

/** The sizes, or the expression that gives them all. */
export type WrittenShape = Placed<string | readonly WrittenDim[]>;

/** Tells of something wrong at a place in the file. */
export type Report = (node: Node, message: string) => void;

/** Reads an entry. What is wrong in it is told and left out. */
export function readEntry(node: Node, report: Report): Entry | undefined {
  if (node.type !== 'object') {
    report(node, 'A layer is described by an object such as { "type": "MyReLU", "like": "ReLU" }.');
    return undefined;
  }
  const read = readObject(node, properties, report);
  const written = (node.children ?? []).map(({ children: [key] = [] }) => String(key?.value));
  return { node, faulty: new Set(written.filter(it => !Object.hasOwn(read, it))), ...read };
}

type Read<T> = (node: Node, report: Report) => T | undefined;

/** What is read of an object whose properties have these readers. */
type ReadObject<Readers> = {
  readonly [Name in keyof Readers]?: Readers[Name] extends Read<infer T> ? Placed<T> : never;
};

/** Reads an object property by property. */
function readObject<Readers extends Readonly<Record<string, Read<unknown>>>>(
  { children = [] }: Node,
  readers: Readers,
  report: Report,
): ReadObject<Readers> {
  const found: Record<string, Placed<unknown>> = {};
  for (const { children: [key, value] = [] } of children) {
    if (!key) continue;
    const name = String(key.value);
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!read) report(key, unknownProperty(name, Object.keys(readers)));
    const result = value && read?.(value, report);
    if (value && result !== undefined) found[name] = { value: result, node: value };
  }
  // Each was read by the reader of its name.
  return found as ReadObject<Readers>;
}

function unknownProperty(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return `There is no property "${name}" here${close === undefined ? `: known are ${known.join(', ')}.` : `; did you mean "${close}"?`}`;
}

const text: Read<string> = (node, report) => {
  if (node.type === 'string' && node.value !== '') return node.value;
  report(node, 'This must be a string that is not empty.');
  return undefined;
};

const texts: Read<readonly string[]> = (node, report) =>
  listOf(text, 'a list of strings')(node, report)?.map(it => it.value);

const dim: Read<number | string> = (node, report) => {
  if (node.type === 'string') return text(node, report);
  if (isSize(node.value)) return node.value;
  report(node, 'A size is a whole number that is not negative, or an expression in a string.');
  return undefined;
};

const shape: Read<string | readonly WrittenDim[]> = (node, report) =>
  node.type === 'string'
    ? text(node, report)
    : listOf(
        dim,
        'a list of sizes, or an expression in a string such as "bottoms[0]"',
        limits.axes,
      )(node, report);

const shapes = listOf(shape, 'a list with one shape for each blob', limits.shapes);

const count: Read<Count> = (node, report) => {
  const [min, max] =
    node.type === 'array' ? (node.children ?? []).map(it => it.value) : [node.value, node.value];
  const most = max === null ? Number.POSITIVE_INFINITY : max;
  if (isSize(min) && (isSize(max) || max === null) && min <= most && (node.children?.length ?? 2) === 2)
    return { min, max: most };
  report(node, 'This must be a number such as 1, or a range such as [1, 2]; [1, null] has no upper end.');
  return undefined;
};

const inPlace: Read<InPlace> = (node, report) => {
  const known = inPlaces.find(it => it === node.value);
  if (!known) report(node, `This must be one of ${inPlaces.join(', ')}.`);
  return known;
};

const inPlaces: readonly InPlace[] = ['allowed', 'refused', 'corrupts', 'gradient'];

const python: Read<PythonClass> = (node, report) => {
  const { module, layer } =
    node.type === 'object' ? readObject(node, { module: text, layer: text }, report) : {};
  if (module && layer) return { module: module.value, layer: layer.value };
  report(node, 'This must be { "module": …, "layer": … }, as in python_param.');
  return undefined;
};

const properties = {
  type: text,
  like: text,
  python,
  param: text,
  bottoms: count,
  tops: count,
  inPlace,
  summary: text,
  notes: texts,
  topShapes: shapes,
  paramShapes: shapes,
  macs: dim,
} satisfies Readonly<Record<Exclude<keyof Entry, 'node' | 'faulty'>, Read<unknown>>>;

function listOf<T>(item: Read<T>, what: string, most = Number.POSITIVE_INFINITY): Read<readonly Placed<T>[]> {
  return (node, report) => {
    if (node.type !== 'array') {
      report(node, `This must be ${what}.`);
      return undefined;
    }
    const { children = [] } = node;
    if (children.length > most) {
      report(node, `This must be ${what}, with at most ${most} items.`);
      return undefined;
    }
    const values = children.map(it => ({ value: item(it, report), node: it }));
    // With one of them missing, the others would stand for something else.
    return values.every(isRead) ? values : undefined;
  };
}

function isRead<T>(it: { readonly value: T | undefined; readonly node: Node }): it is Placed<T> {
  return it.value !== undefined;
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
