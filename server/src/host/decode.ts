import { type Problem, problem } from '../problems/define.ts';
import { notUtf8 } from '../problems/not-utf8.ts';

/** What the bytes of a file say. */
export interface DecodedText {
  readonly text: string;
  /** Of the bytes; empty if they are UTF-8. */
  readonly problems: readonly Problem[];
}

/** Reads bytes as UTF-8, or as Latin-1 where they are not. A byte-order mark stays: Caffe refuses it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const offset = text.includes(REPLACEMENT) ? firstDifference(bytes, new TextEncoder().encode(text)) : -1;
  const byte = bytes[offset];
  if (byte === undefined) return { text, problems: [] };
  const span = { start: offset, end: offset + 1 };
  return { text: latin1(bytes), problems: [problem(notUtf8, span, { byte })] };
}

/** What a decoder writes for bytes that are not UTF-8. A file may also hold it. */
const REPLACEMENT = '\uFFFD';

/** The first byte that came back otherwise; its index is also its offset in the Latin-1 text. */
function firstDifference(bytes: Uint8Array, again: Uint8Array): number {
  return bytes.findIndex((byte, i) => byte !== again[i]);
}

/** Each byte as the character of that number; the decoder that is called `latin1` would read Windows-1252. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('');
}

/** As many arguments as every engine takes. */
const CHUNK = 8192;
