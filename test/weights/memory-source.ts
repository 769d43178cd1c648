import { type ByteSource, part } from '../../server/src/weights/source.ts';

/** Bytes in memory as a file. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async range => part(bytes, range) };
}
