import { fieldNumber } from './field-number.ts';
import { HEAD_LENGTH } from './other-format.ts';

/** Whether bytes that ought to be text begin as a `.caffemodel` does: with a field of the net and, soon, a small number. */
export function areWeights(bytes: Uint8Array): boolean {
  return firstBytes.has(bytes[0]) && bytes.subarray(0, HEAD_LENGTH).some(isNoText);
}

/** A control character, but no white space. */
function isNoText(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32);
}

/** Of the tags of the name and of layers; their fields are strings or messages (wire type 2). */
const firstBytes: ReadonlySet<number | undefined> = new Set(
  (['name', 'layers', 'layer'] as const).map(field => tagOf(fieldNumber('NetParameter', field))),
);

/** The first byte of a field's tag: seven bits, and one more for whether more follow. */
function tagOf(number: number): number {
  const tag = number * 8 + 2;
  return tag > 127 ? (tag % 128) + 128 : tag;
}
