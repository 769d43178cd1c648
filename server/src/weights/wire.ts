import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { Corrupt } from './corrupt.ts';
import type { Walk } from './source.ts';

/** A field of a message in a binary file, and where it stands, in bytes from the beginning of the file. */
export interface WireField extends Extent {
  readonly number: number;
  readonly wireType: WireType;
  /** Where the tag begins. */
  readonly offset: number;
  /** Of a varint; 0 of the others. */
  readonly value: number;
}

/** Where the content of a message or a value stands. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Walks through the messages of a binary file, with a small part of it in memory. */
export class WireReader {
  readonly #size: number;
  /** The part of the file that is in memory, and where it begins. */
  #window = new BinaryReader(new Uint8Array());
  #windowStart = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** Visits each field of a message in the order of the file. */
  *message({ start, end }: Extent, visit: (field: WireField) => Walk<void>): Walk<void> {
    let at = start;
    while (at < end) {
      if (!this.#holds(at, HEAD)) yield* this.#load(at, WINDOW);
      const field = this.#guarded(at, () => this.#field(at, end));
      yield* visit(field);
      at = field.end;
    }
  }

  /** The text of a string field. */
  *text({ offset, end }: WireField): Walk<string> {
    const length = end - offset;
    if (length > LONGEST_TEXT) throw new Corrupt(offset, `a name of ${length} bytes`);
    if (!this.#holds(offset, length)) yield* this.#load(offset, WINDOW);
    return this.#guarded(offset, () => {
      this.#window.pos = offset - this.#windowStart;
      this.#window.tag();
      return this.#window.string();
    });
  }

  /** The whole numbers of a packed field. */
  *varints({ start, end }: Extent): Walk<readonly number[]> {
    const numbers: number[] = [];
    let at = start;
    while (at < end) {
      if (!this.#holds(at, HEAD)) yield* this.#load(at, WINDOW);
      this.#window.pos = at - this.#windowStart;
      numbers.push(this.#guarded(at, () => this.#varint()));
      at = this.#position;
    }
    if (at > end) throw new Corrupt(start, 'a list that ends in the middle of a number');
    return numbers;
  }

  get #position(): number {
    return this.#windowStart + this.#window.pos;
  }

  #holds(at: number, length: number): boolean {
    const end = Math.min(at + length, this.#size);
    return at >= this.#windowStart && end <= this.#windowStart + this.#window.len;
  }

  *#load(offset: number, length: number): Walk<void> {
    const bytes = yield { offset, length: Math.min(length, this.#size - offset) };
    this.#window = new BinaryReader(bytes);
    this.#windowStart = offset;
  }

  #field(offset: number, messageEnd: number): WireField {
    this.#window.pos = offset - this.#windowStart;
    const [number, wireType] = this.#window.tag();
    const value = wireType === WireType.Varint ? this.#varint() : 0;
    const length = wireType === WireType.LengthDelimited ? this.#window.uint32() : fixedLength(wireType);
    const start = this.#position;
    const end = start + length;
    if (end > messageEnd) throw new Corrupt(offset, this.#overrun(end, messageEnd));
    return { number, wireType, offset, start, end, value };
  }

  #varint(): number {
    return Number(this.#window.int64());
  }

  #overrun(end: number, messageEnd: number): string {
    return end > this.#size
      ? `the file ends ${end - this.#size} bytes too early`
      : `a field goes ${end - messageEnd} bytes beyond what holds it`;
  }

  /** What the library cannot read is corrupt. */
  #guarded<Result>(offset: number, read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      if (error instanceof Corrupt || !(error instanceof Error)) throw error;
      throw new Corrupt(offset, error.message);
    }
  }
}

/** So many bytes hold a tag and a number, each a varint of at most ten bytes. */
const HEAD = 20;
const WINDOW = 0x1_0000;
/** Nobody names a layer at such length, but broken bytes do. */
const LONGEST_TEXT = 0x1000;

/** Bytes of a value whose length is not written. */
function fixedLength(wireType: WireType): number {
  const length = fixedLengths.get(wireType);
  if (length === undefined) throw new Error(`wire type ${wireType}, which Caffe does not use`);
  return length;
}

const fixedLengths: ReadonlyMap<WireType, number> = new Map([
  [WireType.Varint, 0],
  [WireType.Bit32, 4],
  [WireType.Bit64, 8],
]);
