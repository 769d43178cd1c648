import { type BlobShape, formatShape, reasonOf } from '../../layers/shape.ts';
import type { UnknownInput } from '../protocol.ts';
import { part } from '../settings.ts';

/** The shapes that the argument of a command gives for blobs: `{ shapes: { data: [1, 3, 224, 224] } }`. */
export function shapesIn(argument: unknown): ReadonlyMap<string, readonly number[]> {
  return new Map(Object.entries(part(part(argument).shapes)).filter(isShape));
}

/** The question for the shape of an input. */
export function unknownInput(blob: string, shape: BlobShape): UnknownInput {
  return { blob, shape: formatShape(shape), reason: reasonOf(shape) ?? '' };
}

function isShape(entry: [string, unknown]): entry is [string, readonly number[]] {
  const [, shape] = entry;
  return Array.isArray(shape) && shape.every(size => Number.isInteger(size) && size >= 0);
}
