import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../host/node.ts';
import { clientHost } from '../lsp/client-host.ts';
import { filesOfBoth } from '../lsp/files-of-both.ts';
import { serve } from '../lsp/server.ts';
import { WorkspaceFolders } from '../lsp/workspace-folders.ts';

const connection = createConnection(ProposedFeatures.all);

const folders = new WorkspaceFolders(connection);

const machine = nodeHost({
  folders: () => folders.list(),
  log: (level, message) => connection.console[level](message),
});

serve(connection, filesOfBoth(machine, clientHost(connection, folders)), params => folders.started(params));
