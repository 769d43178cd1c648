import { decodeText } from '../host/decode.ts';
import type { Sources } from './answer.ts';
import { OpenDocument } from './open-document.ts';

/** A document as the editor has it, else as it is on disk; undefined if it cannot be read. */
export async function readDocument(
  uri: string,
  { workspace, host }: Sources,
): Promise<OpenDocument | undefined> {
  const open = workspace.document(uri);
  if (open) return open;
  const bytes = await host.read(uri);
  return bytes && new OpenDocument(uri, 0, decodeText(bytes).text);
}
