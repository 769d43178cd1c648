import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
} from 'vscode-languageserver';
import type { Answer } from './answer.ts';
import type { ClientAbilities } from './client.ts';
import type { Configuration } from './configuration.ts';
import { diagnosticsFor } from './diagnostics.ts';
import type { Workspace } from './workspace.ts';

/** Follows what the client tells of its documents and settings, and makes it ask again where these matter. */
export function synchronize(
  connection: Connection,
  client: ClientAbilities,
  workspace: Workspace,
  configuration: Configuration,
  answer: Answer,
): void {
  const changed = client.pullsDiagnostics ? () => {} : publisher(connection, client, answer);
  connection.onDidOpenTextDocument(({ textDocument }) => {
    workspace.open(textDocument);
    changed(textDocument.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    workspace.change(uri, version, contentChanges);
    changed(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    workspace.close(uri);
    configuration.forget(uri);
    changed(uri);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.changed(settings);
    if (client.refreshesHints) connection.languages.inlayHint.refresh();
    if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh();
    for (const uri of workspace.uris) changed(uri);
  });
  connection.onInitialized(() => {
    if (client.registersConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'prototxt' });
  });
}

/** Sends the diagnostics of a document to a client that does not ask for them; of a closed one, none. */
function publisher(connection: Connection, client: ClientAbilities, answer: Answer): (uri: string) => void {
  const collect = answer(diagnosticsFor(client), []);
  return async uri => {
    await connection.sendDiagnostics({ uri, diagnostics: await collect({ textDocument: { uri } }) });
  };
}
