import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './client.ts';

/** Starts the language server in a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const at = (path: string) => Uri.joinPath(context.extensionUri, 'dist/browser', path).toString(true);
  return start(
    context,
    (id, name, options) => new LanguageClient(id, name, new Worker(at('server.js')), options),
    { parts: at('parts') },
  );
}
