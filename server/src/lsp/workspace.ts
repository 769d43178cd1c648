import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
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

  /** Applies changes one behind the other: each counts in the text that the one before it made. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    let document = this.#documents.get(uri);
    if (!document) return;
    for (const change of changes)
      document =
        'range' in change
          ? document.edited({ span: convertFor(document).span(change.range), text: change.text }, version)
          : new OpenDocument(uri, version, change.text);
    this.#documents.set(uri, document);
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }
}
