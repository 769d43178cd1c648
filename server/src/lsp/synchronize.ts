import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import type { Answer, Sources } from './answer.ts';
import type { ClientAbilities } from './client.ts';
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
  connection.onDidOpenTextDocument(({ textDocument }) => {
    workspace.open(textDocument);
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
    if (client.refreshesHints) connection.languages.inlayHint.refresh();
    if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh();
    publish.all();
  });
  connection.onDidChangeWatchedFiles(() => {
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh();
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

/** Asks to be told of what a client tells only to those who ask. */
function register(connection: Connection, client: ClientAbilities): void {
  if (client.registersConfiguration)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'prototxt' });
  if (client.watchesFiles)
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.prototxt' }],
    });
}
