/** One axis of a blob: its size, or why the text does not tell it. */
export type Dim = number | Unknown;

export interface Unknown {
  /** The reason, as the end of a sentence: "the LMDB at `source` sets it". */
  readonly unknown: string;
}

/** The sizes of a blob, outermost axis first; a scalar has none. */
export type Shape = readonly Dim[];

/** A shape, or why not even the number of axes is known. */
export type BlobShape = Shape | Unknown;

export const scalar: Shape = [];

export function unknown(reason: string): Unknown {
  return { unknown: reason };
}

/** So many axes of unknown size. */
export function unknownDims(axes: number, reason: string): Shape {
  return Array<Dim>(axes).fill(unknown(reason));
}

export function isKnown(dim: Dim): dim is number {
  return typeof dim === 'number';
}

/** Whether the number of axes is known. */
export function hasRank(shape: BlobShape): shape is Shape {
  return Array.isArray(shape);
}

/** Whether every axis is known. */
export function isComplete(shape: BlobShape): shape is readonly number[] {
  return hasRank(shape) && shape.every(isKnown);
}

/** Why the shape is not wholly known; undefined if it is. */
export function reasonOf(shape: BlobShape): string | undefined {
  if (!hasRank(shape)) return shape.unknown;
  for (const dim of shape) if (!isKnown(dim)) return dim.unknown;
  return undefined;
}

/** Applies `f` when every size is known; else passes the first reason on. */
export function mapDims(dims: readonly Dim[], f: (...sizes: number[]) => Dim): Dim {
  const sizes: number[] = [];
  for (const dim of dims) {
    if (!isKnown(dim)) return dim;
    sizes.push(dim);
  }
  return f(...sizes);
}

/** The product; 1 of no sizes, 0 if any size is 0 even if another is unknown. */
export function product(dims: readonly Dim[]): Dim {
  let result = 1;
  let missing: Unknown | undefined;
  for (const dim of dims) {
    if (isKnown(dim)) result *= dim;
    else missing ??= dim;
  }
  return missing && result !== 0 ? missing : result;
}

export function sum(dims: readonly Dim[]): Dim {
  let result = 0;
  for (const dim of dims) {
    if (!isKnown(dim)) return dim;
    result += dim;
  }
  return result;
}

/** Integer division as in C++, toward zero. */
export function quotient(a: Dim, b: Dim): Dim {
  return mapDims([a, b], (x, y) => Math.trunc(x / y));
}

/** Whether the sizes are known and not equal. */
export function differ(a: Dim, b: Dim): boolean {
  return isKnown(a) && isKnown(b) && a !== b;
}

/** Whether the shapes cannot be equal: another number of axes, or an axis that differs. */
export function shapesDiffer(a: Shape, b: Shape): boolean {
  return a.length !== b.length || a.some((dim, i) => differ(dim, b[i] ?? dim));
}

/** Of two sizes that must be equal, one that is known. */
export function agreed(a: Dim, b: Dim): Dim {
  return isKnown(a) ? a : b;
}

/** Of shapes that must be equal, all that any of them tells. */
export function agreedShape([first = scalar, ...others]: readonly Shape[]): Shape {
  return first.map((dim, axis) => others.reduce((known, other) => agreed(known, other[axis] ?? known), dim));
}

/** Whether nothing tells the shapes apart, not even the reason for what is unknown. */
export function sameShape(a: BlobShape, b: BlobShape): boolean {
  if (a === b) return true;
  if (!hasRank(a) || !hasRank(b)) return !hasRank(a) && !hasRank(b) && a.unknown === b.unknown;
  return a.length === b.length && a.every((dim, i) => sameDim(dim, b[i]));
}

function sameDim(a: Dim, b: Dim | undefined): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a.unknown === b.unknown);
}

/** `1×256×56×56`; `scalar` without axes, `?` for what is not known. */
export function formatShape(shape: BlobShape): string {
  if (!hasRank(shape)) return '?';
  return shape.length === 0 ? 'scalar' : shape.map(formatDim).join('×');
}

export function formatDim(dim: Dim): string {
  return isKnown(dim) ? String(dim) : '?';
}

/** The same shape with one axis replaced. */
export function withAxis(shape: Shape, axis: number, dim: Dim): Shape {
  return shape.with(axis, dim);
}

/** The first four axes, of size 1 where there are fewer (Caffe: `Blob::LegacyShape`, for at most 4 axes). */
export function legacyShape(shape: Shape): Shape {
  return [0, 1, 2, 3].map(axis => shape[axis] ?? 1);
}
