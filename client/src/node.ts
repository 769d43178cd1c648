import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './client.ts';

/** Starts the language server in a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc, options: { execArgv } };
  return start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

/** Each key makes a few short-lived objects for every layer: room for them spares most of the collecting. */
const execArgv = ['--max-semi-space-size=32'];
