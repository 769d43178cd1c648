import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientHost } from '../lsp/client-host.ts';
import { serve } from '../lsp/server.ts';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

serve(connection, clientHost(connection));
