import type { Connection } from 'vscode-languageserver';
import type { Host } from './host.ts';

/** The requests that a server without files sends to its client. */
export interface FileRequests {
  /** The bytes of a file; `null` if it cannot be read. */
  readonly 'prototxt/readFile': {
    readonly params: { readonly uri: string };
    readonly result: Uint8Array | null;
  };
  /** The addresses of the workspace's files whose path ends so. */
  readonly 'prototxt/findFiles': {
    readonly params: { readonly suffix: string };
    readonly result: readonly string[];
  };
}

/** A web worker has no files of its own: it asks the editor, whose files may be anywhere. */
export function clientHost(connection: Connection): Host {
  return {
    read: async uri => (await ask(connection, 'prototxt/readFile', { uri })) ?? undefined,
    find: suffix => ask(connection, 'prototxt/findFiles', { suffix }),
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
