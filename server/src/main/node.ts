import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../host/node.ts';
import { serve } from '../lsp/server.ts';
import { workspaceFolders } from '../lsp/workspace-folders.ts';

const connection = createConnection(ProposedFeatures.all);

serve(
  connection,
  nodeHost({
    folders: () => workspaceFolders(connection),
    log: (level, message) => connection.console[level](message),
  }),
);
