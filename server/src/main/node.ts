import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../host/node.ts';
import { serve } from '../lsp/server.ts';

const connection = createConnection(ProposedFeatures.all);

serve(
  connection,
  nodeHost({
    folders: async () => ((await connection.workspace.getWorkspaceFolders()) ?? []).map(folder => folder.uri),
    log: (level, message) => connection.console[level](message),
  }),
);
