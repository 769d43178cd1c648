import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileRequests } from '../../server/src/lsp/protocol.ts';

/** Lets a server in a web worker read the workspace's files. */
export function answerFileRequests(client: BaseLanguageClient): { dispose(): void }[] {
  return [
    client.onRequest('prototxt/readFile', ({ uri }: Params<'prototxt/readFile'>) => read(Uri.parse(uri))),
    client.onRequest('prototxt/findFiles', ({ suffix }: Params<'prototxt/findFiles'>) => find(suffix)),
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
