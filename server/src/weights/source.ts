/** The bytes of a file, any part of them at any time: models are larger than memory should be. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** Fewer bytes only at the end of the file. */
  read(range: ByteRange): Promise<Uint8Array>;
}

/** A part of a file, in bytes. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** A reading that asks for parts of a file. Who runs it decides where they come from. */
export type Walk<Result> = Generator<ByteRange, Result, Uint8Array>;

/** Runs a reading over bytes that are in memory. */
export function walkBytes<Result>(walk: Walk<Result>, bytes: Uint8Array): Result {
  let step = walk.next();
  while (!step.done) step = walk.next(part(bytes, step.value));
  return step.value;
}

/** Runs a reading over a file of which only the parts asked for are in memory. */
export async function walkSource<Result>(walk: Walk<Result>, source: ByteSource): Promise<Result> {
  let step = walk.next();
  while (!step.done) step = walk.next(await source.read(step.value));
  return step.value;
}

/** The bytes of that part. */
export function part(bytes: Uint8Array, { offset, length }: ByteRange): Uint8Array {
  return bytes.subarray(offset, offset + length);
}
