import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileRequests } from '../../server/src/lsp/protocol.ts';

/** Lets the server read files that only the editor can reach: all in a web worker, else those of virtual workspaces. */
export function answerFileRequests(client: BaseLanguageClient): { dispose(): void }[] {
  return [
    client.onRequest('prototxt/readFile', ({ uri }: Params<'prototxt/readFile'>) => read(Uri.parse(uri))),
    client.onRequest('prototxt/findFiles', ({ suffix }: Params<'prototxt/findFiles'>) => find(suffix)),
    client.onRequest('prototxt/listFolder', ({ uri }: Params<'prototxt/listFolder'>) => list(Uri.parse(uri))),
  ];
}

type Params<Method extends keyof FileRequests> = FileRequests[Method]['params'];
type Result<Method extends keyof FileRequests> = FileRequests[Method]['result'];

async function read(uri: Uri): Promise<Result<'prototxt/readFile'>> {
  try {
    return await workspace.fs.readFile(uri);
  } catch {
    return null;
  }
}

async function find(suffix: string): Promise<Result<'prototxt/findFiles'>> {
  const found = await workspace.findFiles(`**/*${suffix}`);
  return found.map(uri => uri.toString());
}

async function list(uri: Uri): Promise<Result<'prototxt/listFolder'>> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    // A link has the type of what it leads to beside its own.
    return entries.map(([name, type]) => ({ name, isFolder: (type & FileType.Directory) !== 0 }));
  } catch {
    return [];
  }
}
