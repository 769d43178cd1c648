import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientHost } from '../lsp/client-host.ts';
import type { InitializationOptions } from '../lsp/protocol.ts';
import { serve } from '../lsp/server.ts';
import { part } from '../lsp/settings.ts';
import { WorkspaceFolders } from '../lsp/workspace-folders.ts';

declare const self: DedicatedWorkerGlobalScope & {
  /** Each part puts itself here when its script is run. */
  readonly prototxtParts?: Readonly<Record<string, unknown>>;
  /** The build makes an import on demand a call of this. */
  prototxtPart?: (name: string) => unknown;
};

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

const folders = new WorkspaceFolders(connection);

serve(connection, clientHost(connection, folders), params => {
  folders.started(params);
  loadPartsFrom(part(params.initializationOptions));
});

/** An editor may start the worker from a copy of its script, so only the client knows where the parts are. */
function loadPartsFrom({ parts }: Partial<InitializationOptions>): void {
  self.prototxtPart = name => {
    if (!self.prototxtParts?.[name]) self.importScripts(`${parts}/${name}.js`);
    return self.prototxtParts?.[name];
  };
}
