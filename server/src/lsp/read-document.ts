import type { Analysis } from '../analysis/analyze.ts';
import { decodeText } from '../host/decode.ts';
import type { State } from '../net/select.ts';
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

/** A document that another one names. */
export interface NamedDocument {
  readonly uri: string;
  readonly text: string;
  readonly document: OpenDocument;
  /** As the Caffe reads it that it is written for. */
  readonly analysis: (states: readonly State[]) => Analysis;
}

/** Reads a document, and finds the Caffe that it is written for; undefined if it cannot be read. */
export async function readNamed(uri: string, sources: Sources): Promise<NamedDocument | undefined> {
  const document = await readDocument(uri, sources);
  if (!document) return undefined;
  const inForce = await sources.flavours.of(document, await sources.configuration.of(uri));
  return { uri, text: document.text, document, analysis: states => document.analysis(states, inForce) };
}
