import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { type BlobShape, formatShape, reasonOf } from '../../layers/shape.ts';
import type { UnknownInput } from '../protocol.ts';
import { part } from '../settings.ts';

/** The shapes that the argument of a command gives for blobs: `{ shapes: { data: [1, 3, 224, 224] } }`. */
export function shapesIn(argument: unknown): ReadonlyMap<string, readonly number[]> {
  return new Map(
    Object.entries(part(argument).shapes ?? {}).map(([blob, shape]) => [blob, sizesOf(blob, shape)]),
  );
}

/** Refuses shapes for blobs that there are not. */
export function refuseSurplus([blob]: readonly string[]): void {
  if (blob !== undefined) throw invalid(`The net has no input "${blob}" to give a shape for.`);
}

/** The question for the shape of an input. */
export function unknownInput(blob: string, shape: BlobShape): UnknownInput {
  return { blob, shape: formatShape(shape), reason: reasonOf(shape) ?? '' };
}

function sizesOf(blob: string, shape: unknown): readonly number[] {
  if (Array.isArray(shape) && shape.every(size => Number.isInteger(size) && size >= 0)) return shape;
  throw invalid(`The shape of "${blob}" must be a list of sizes, such as [1, 3, 224, 224].`);
}

function invalid(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
