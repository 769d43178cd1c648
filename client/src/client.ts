import { type ExtensionContext, commands as registry } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { copyKerasOutputShapeId } from './commands/copy-keras-output-shape.ts';
import { commands } from './commands/list.ts';
import { documents } from './documents.ts';
import { answerFileRequests } from './files.ts';
import { showFlavour } from './flavour-status.ts';
import { showLocations } from './locations.ts';
import { showProblemPages } from './problem-pages.ts';
import { ChosenState } from './state.ts';
import { showState } from './status.ts';

/** Makes the client that talks to the server of the platform. */
type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts everything that is the same on the desktop and on the web. */
export async function start(
  context: ExtensionContext,
  create: CreateClient,
  platform: InitializationOptions = {},
): Promise<void> {
  const state = new ChosenState(context.workspaceState);
  const client = create('prototxt', 'Prototxt', {
    documentSelector: documents,
    initializationOptions: {
      commandLinks: true,
      retriggersCompletion: true,
      ...platform,
    } satisfies InitializationOptions,
    markdown: { isTrusted: { enabledCommands: [copyKerasOutputShapeId] } },
    middleware: { workspace: { configuration: state.overlay } },
  });
  context.subscriptions.push(
    client,
    state,
    showLocations(client),
    showProblemPages(context),
    ...answerFileRequests(client),
  );
  await client.start();
  // From here on: before, the server could not answer the commands.
  context.subscriptions.push(
    showState(state),
    showFlavour(),
    state.onDidChange(() => client.sendNotification('workspace/didChangeConfiguration', { settings: null })),
    ...commands.map(({ id, run }) => registry.registerCommand(id, argument => run({ state }, argument))),
  );
}
