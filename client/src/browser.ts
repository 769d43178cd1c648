import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './client.ts';

/** Starts the language server in a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js');
  return start(
    context,
    (id, name, options) => new LanguageClient(id, name, new Worker(script.toString(true)), options),
  );
}
