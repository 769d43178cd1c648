import {
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  InlayHintRefreshRequest,
  type ProtocolRequestType0,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import type { Answer, Sources } from './answer.ts';
import type { ClientAbilities } from './client.ts';
import { isOwnFile, ownFilePatterns } from './own-caffe.ts';
import { publisher } from './publish.ts';

/** Follows what the client tells of its documents and settings, and makes it ask again where these matter. */
export function synchronize(
  connection: Connection,
  client: ClientAbilities,
  sources: Sources,
  answer: Answer,
): void {
  const { workspace, configuration, flavours } = sources;
  const publish = publisher(connection, client, sources, answer);
  const prepare = preparing(answer);
  // A client that does not do what it is asked goes on with what it has.
  const ask = (refresh: ProtocolRequestType0<void, void, void, void>): void =>
    void connection.sendRequest(refresh).catch((error: Error) => connection.console.warn(error.message));
  const everythingChanged = (): void => {
    void readOwnFiles(sources);
    if (client.refreshesHints) ask(InlayHintRefreshRequest.type);
    if (client.refreshesTokens) ask(SemanticTokensRefreshRequest.type);
    if (client.refreshesLenses) ask(CodeLensRefreshRequest.type);
    if (client.refreshesDiagnostics) ask(DiagnosticRefreshRequest.type);
    publish.all();
  };
  connection.onDidOpenTextDocument(({ textDocument }) => {
    workspace.open(textDocument);
    // Of a client that tells of no files, this is the time to look.
    if (!client.watchesFiles) void readOwnFiles(sources);
    publish.changed(textDocument.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    workspace.change(uri, version, contentChanges);
    publish.changed(uri);
    prepare(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    workspace.close(uri);
    configuration.forget(uri);
    flavours.forget(uri);
    publish.changed(uri);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.changed(settings);
    everythingChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isOwnFile(uri))) everythingChanged();
    else if (client.refreshesDiagnostics) ask(DiagnosticRefreshRequest.type);
    publish.solvers();
  });
  connection.onInitialized(() => register(connection, client));
}

/** Analyses what was changed last, once no further change has come: a client asks about it a moment later. */
function preparing(answer: Answer): (uri: string) => void {
  const analyse = answer(() => undefined, undefined);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return uri => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void analyse({ textDocument: { uri } }), 0);
  };
}

/** Reads anew for each open document what describes somebody's own Caffe. */
async function readOwnFiles({ workspace, configuration, flavours }: Sources): Promise<void> {
  const documents = workspace.uris.flatMap(uri => workspace.document(uri) ?? []);
  const asked = documents.map(async document => ({
    document,
    settings: await configuration.of(document.uri),
  }));
  await flavours.filesChanged(asked);
}

/** Asks to be told of what a client tells only to those who ask. */
function register(connection: Connection, client: ClientAbilities): void {
  if (client.registersConfiguration)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'prototxt' });
  if (client.watchesFiles)
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: ['**/*.prototxt', ...ownFilePatterns].map(globPattern => ({ globPattern })),
    });
}
