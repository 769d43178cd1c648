import type {
  TextDocumentContentChangeEvent,
  TextDocumentContentChangePartial,
  TextDocumentItem,
} from 'vscode-languageserver';
import type { Edit } from '../text/edits.ts';
import { convertFor } from './convert.ts';
import { OpenDocument } from './open-document.ts';

/** The documents that are open in the editor, each in its newest version. */
export class Workspace {
  readonly #documents = new Map<string, OpenDocument>();

  /** The addresses of all documents. */
  get uris(): readonly string[] {
    return [...this.#documents.keys()];
  }

  document(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri);
  }

  open({ uri, version, text }: TextDocumentItem): void {
    this.#documents.set(uri, new OpenDocument(uri, version, text));
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#documents.get(uri);
    if (document) this.#documents.set(uri, changed(document, version, changes));
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }
}

/** The document after changes, of which each counts in the text that the one before it made. */
function changed(
  before: OpenDocument,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
): OpenDocument {
  let document = before;
  // Going backwards, as most clients do, all of them count in the same text, and are made at once.
  let waiting: Edit[] = [];
  for (const change of changes) {
    if (!('range' in change)) {
      document = new OpenDocument(before.uri, version, change.text);
      waiting = [];
      continue;
    }
    const last = waiting.at(-1);
    if (last && editOf(change, document).span.end >= last.span.start) {
      document = document.edited(waiting, version);
      waiting = [];
    }
    waiting.push(editOf(change, document));
  }
  return waiting.length > 0 ? document.edited(waiting, version) : document;
}

/** The change of a range, as it counts in the text of the document. */
function editOf({ range, text }: TextDocumentContentChangePartial, document: OpenDocument): Edit {
  return { span: convertFor(document).span(range), text };
}
