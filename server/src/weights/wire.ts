import { PbfReader } from 'pbf';
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

/** How a value is written (protobuf's encoding): `bytes` are messages, strings and packed values. */
export type WireType = 'varint' | 'fixed64' | 'bytes' | 'fixed32';

/** Where the content of a message or a value stands. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Walks through the messages of a binary file, with a small part of it in memory. */
export class WireReader {
  readonly #size: number;
  /** The part of the file that is in memory, and where it begins. */
  #window = new PbfReader(new Uint8Array());
  #windowStart = 0;
  #kept = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** Visits each field of a message in the order of the file. */
  *message({ start, end }: Extent, visit: (field: WireField) => Walk<void>): Walk<void> {
    let at = start;
    while (at < end) {
      if (!this.#holds(at, HEAD)) yield* this.#load(at);
      const field = this.#field(at, end);
      yield* visit(field);
      at = field.end;
    }
  }

  /** The text of a string field. */
  *text({ offset, start, end }: WireField): Walk<string> {
    if (end - start > LONGEST_TEXT) throw new Corrupt(offset, `a name of ${end - start} bytes`);
    if (!this.#holds(offset, end - offset)) yield* this.#load(offset);
    this.#window.pos = offset - this.#windowStart;
    this.#window.readVarint();
    return this.#window.readString();
  }

  /** The whole numbers of a packed field. */
  *varints({ start, end }: Extent): Walk<readonly number[]> {
    const numbers: number[] = [];
    let at = start;
    while (at < end) {
      if (!this.#holds(at, HEAD)) yield* this.#load(at);
      numbers.push(this.#varint(at));
      at = this.#position;
    }
    if (at > end) throw new Corrupt(start, 'a list that ends in the middle of a number');
    return numbers;
  }

  /** Counts something that is kept until the end. Broken bytes can tell of more than memory holds. */
  keep(offset: number): void {
    this.#kept++;
    if (this.#kept > MOST_KEPT)
      throw new Corrupt(offset, `more than ${MOST_KEPT} layers, blobs and pieces of blobs`);
  }

  get #position(): number {
    return this.#windowStart + this.#window.pos;
  }

  #holds(at: number, length: number): boolean {
    const end = Math.min(at + length, this.#size);
    return at >= this.#windowStart && end <= this.#windowStart + this.#window.length;
  }

  *#load(offset: number): Walk<void> {
    this.#window = new PbfReader(yield { offset, length: Math.min(WINDOW, this.#size - offset) });
    this.#windowStart = offset;
  }

  #field(offset: number, messageEnd: number): WireField {
    const tag = this.#varint(offset);
    const number = Math.floor(tag / 8);
    const wireType = wireTypes[tag % 8];
    if (number < 1 || number > MAX_NUMBER || !wireType) throw new Corrupt(offset, 'no field of a message');
    const value = wireType === 'varint' ? this.#varint(this.#position) : 0;
    const length = wireType === 'bytes' ? this.#varint(this.#position) : fixedLengths[wireType];
    if (length < 0) throw new Corrupt(offset, 'a field of negative length');
    const start = this.#position;
    const end = start + length;
    if (end > messageEnd) throw new Corrupt(offset, this.#overrun(end, messageEnd));
    return { number, wireType, offset, start, end, value };
  }

  /** Sizes may be negative where they should not be. */
  #varint(at: number): number {
    this.#window.pos = at - this.#windowStart;
    try {
      const value = this.#window.readVarint(true);
      if (this.#window.pos <= this.#window.length) return value;
    } catch {
      throw new Corrupt(at, `a number of more than ${LONGEST_VARINT} bytes`);
    }
    throw new Corrupt(at, 'the file ends in the middle of a number');
  }

  #overrun(end: number, messageEnd: number): string {
    return end > this.#size
      ? `the file ends ${end - this.#size} bytes too early`
      : `a field goes ${end - messageEnd} bytes beyond what holds it`;
  }
}

/** By the last three bits of a tag. Caffe does not use the other two. */
const wireTypes: readonly (WireType | undefined)[] = [
  'varint',
  'fixed64',
  'bytes',
  undefined,
  undefined,
  'fixed32',
];

/** Bytes of a value whose length is not written; a varint is read with its tag. */
const fixedLengths = { varint: 0, fixed32: 4, fixed64: 8 } as const;

/** Bytes (protobuf's encoding). */
export const LONGEST_VARINT = 10;
/** So many bytes hold a tag and a number, each a varint. */
const HEAD = 2 * LONGEST_VARINT;
const WINDOW = 0x1_0000;
/** Nobody names a layer at such length, but broken bytes do. */
const LONGEST_TEXT = 0x1000;
/** Far more than any net has. */
const MOST_KEPT = 1_000_000;
/** The largest field number (protobuf's encoding). */
const MAX_NUMBER = 2 ** 29 - 1;
