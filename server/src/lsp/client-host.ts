import type { Connection } from 'vscode-languageserver';
import type { Host } from '../host/host.ts';
import type { FileRequests } from './protocol.ts';
import type { WorkspaceFolders } from './workspace-folders.ts';

/** The files of the editor, which may be anywhere: all that a web worker can reach. */
export function clientHost(connection: Connection, folders: WorkspaceFolders): Host {
  return {
    read: async uri => (await ask(connection, 'prototxt/readFile', { uri })) ?? undefined,
    find: suffix => ask(connection, 'prototxt/findFiles', { suffix }),
    list: uri => ask(connection, 'prototxt/listFolder', { uri }),
    folders: () => folders.list(),
    log: (level, message) => connection.console[level](message),
  };
}

function ask<Method extends keyof FileRequests>(
  connection: Connection,
  method: Method,
  params: FileRequests[Method]['params'],
): Promise<FileRequests[Method]['result']> {
  return connection.sendRequest<FileRequests[Method]['result']>(method, params);
}
