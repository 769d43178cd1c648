import { INT_MAX } from '../../layers/blob-limits.ts';
import {
  type BlobShape,
  type Dim,
  differ,
  hasRank,
  isComplete,
  isKnown,
  type Shape,
  unknown,
} from '../../layers/shape.ts';

/** One axis as a comment states it: its size, `?` for any, or a name that stands for one size. */
export type StatedDim = number | '?' | { readonly name: string };

/** What a comment states of a shape: every axis, or with `?` alone not even how many there are. */
export type StatedShape = readonly StatedDim[] | '?';

/** The sizes that names stand for in one state of the net. */
export type NamedSizes = ReadonlyMap<string, number>;

/** Reads `64×3×227×227`, `N, 10`, `? x 20 x _ x _`, `scalar`; undefined if it is none of these. */
export function readShape(text: string): StatedShape | undefined {
  const words = text.trim();
  if (words === 'scalar') return [];
  if (words === '?') return '?';
  const dims = words.split(separator).map(readDim);
  return dims.every(dim => dim !== undefined) ? dims : undefined;
}

const separator = /\s*[×x*,]\s*|\s+/;

/** A letter (`n`), a word in capitals (`BATCH`), or letters with a number (`h2`); any other word is prose. */
const name = /^(?:[A-Za-z]|[A-Z][A-Z\d_]*|[A-Za-z][A-Za-z_]*\d+)$/;

/** A small `x` always separates, so that `NxCxHxW` has four axes: it cannot stand in a name. */
function readDim(word: string): StatedDim | undefined {
  if (word === '?' || word === '_') return '?';
  if (/^\d+$/.test(word)) return sizeIn(word);
  return name.test(word) ? { name: word } : undefined;
}

/** No blob of Caffe has a larger axis. */
function sizeIn(digits: string): number | undefined {
  const size = Number(digits);
  return size <= INT_MAX ? size : undefined;
}

/** Whether the shape may be what is stated. */
export function agrees(stated: StatedShape, shape: BlobShape, names: NamedSizes): boolean {
  if (stated === '?' || !hasRank(shape)) return true;
  if (stated.length !== shape.length) return false;
  const found = newNames(stated, shape, names);
  return stated.every((dim, axis) => {
    const size = sizeOf(dim, names) ?? sizeOf(dim, found);
    return size === undefined || !differ(size, shape[axis] ?? size);
  });
}

/** The names with those that this shape is the first to give a size; the same object if there are none. */
export function withNamesOf(stated: StatedShape, shape: BlobShape, names: NamedSizes): NamedSizes {
  if (stated === '?' || !hasRank(shape)) return names;
  const found = newNames(stated, shape, names);
  return found.size === 0 ? names : new Map([...names, ...found]);
}

/** The sizes of the names that have none yet; where a name stands on several axes, the first one counts. */
function newNames(stated: readonly StatedDim[], shape: Shape, names: NamedSizes): NamedSizes {
  const found = new Map<string, number>();
  for (const [axis, dim] of stated.entries()) {
    if (typeof dim !== 'object' || names.has(dim.name) || found.has(dim.name)) continue;
    const size = shape[axis];
    if (size !== undefined && isKnown(size)) found.set(dim.name, size);
  }
  return found;
}

/** The shape with what is stated in the place of what is not known. */
export function filledIn(shape: BlobShape, stated: StatedShape, names: NamedSizes): BlobShape {
  if (stated === '?' || isComplete(shape)) return shape;
  const dims: Shape = hasRank(shape) ? shape : stated.map(() => shape);
  return dims.map((dim, axis) => (isKnown(dim) ? dim : statedDim(stated[axis] ?? '?', dim, names)));
}

function statedDim(stated: StatedDim, otherwise: Dim, names: NamedSizes): Dim {
  if (stated === '?') return otherwise;
  return (
    sizeOf(stated, names) ?? unknown(`nothing tells what the ${nameOf(stated)} of its comment stands for`)
  );
}

function nameOf(stated: StatedDim): string {
  return typeof stated === 'object' ? stated.name : String(stated);
}

/** As a comment would state it, with the sizes of the names that have one. */
export function formatStated(stated: StatedShape, names: NamedSizes): string {
  if (stated === '?') return '?';
  return stated.length === 0
    ? 'scalar'
    : stated.map(dim => String(sizeOf(dim, names) ?? nameOf(dim))).join('×');
}

function sizeOf(dim: StatedDim, names: NamedSizes): number | undefined {
  if (typeof dim === 'object') return names.get(dim.name);
  return dim === '?' ? undefined : dim;
}
