import type { Connection, Diagnostic } from 'vscode-languageserver';
import { type FileKind, fileKind } from '../analysis/kind.ts';
import { bvlc } from '../schema/bvlc.ts';
import type { AboutDocument, Answer, Sources } from './answer.ts';
import type { ClientAbilities } from './client.ts';
import { diagnosticsFor } from './diagnostics.ts';
import type { OpenDocument } from './open-document.ts';

/** Sends diagnostics to a client that does not ask for them; to one that does, nothing. */
export function publisher(
  connection: Connection,
  client: ClientAbilities,
  sources: Sources,
  answer: Answer,
): Publisher {
  if (client.pullsDiagnostics) return { all: () => {}, changed: () => {}, solvers: () => {} };
  const { workspace } = sources;
  const publish = sender(connection, answer(diagnosticsFor(client, sources), []));
  const isSolver = (uri: string) => {
    const document = workspace.document(uri);
    return document !== undefined && kindOf(document) === 'solver';
  };
  return {
    all: () => workspace.uris.forEach(publish),
    changed: uri => new Set([uri, ...workspace.uris.filter(isSolver)]).forEach(publish),
    solvers: () => workspace.uris.filter(isSolver).forEach(publish),
  };
}

/** Stock Caffe and its forks tell a solver by the same fields. */
function kindOf({ text, tree, fileName }: OpenDocument): FileKind {
  return fileKind(text, tree, bvlc, fileName);
}

/** What to send the diagnostics of. */
interface Publisher {
  /** Every open document. */
  all(): void;
  /** A document that is not what it was, and all that may name it. */
  changed(uri: string): void;
  /** What may name a file that is not what it was. */
  solvers(): void;
}

/** Sends the diagnostics of a document; of a closed one, none. */
function sender(
  connection: Connection,
  collect: (about: AboutDocument) => Promise<Diagnostic[]>,
): (uri: string) => void {
  const newest = new Map<string, symbol>();
  return async uri => {
    const turn = Symbol(uri);
    newest.set(uri, turn);
    const diagnostics = await collect({ textDocument: { uri } });
    // A solver waits for its files, and what was asked later may have been faster.
    if (newest.get(uri) !== turn) return;
    newest.delete(uri);
    await connection.sendDiagnostics({ uri, diagnostics });
  };
}
