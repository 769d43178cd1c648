import type { Connection } from 'vscode-languageserver';

/** The addresses of the folders that are open; none in a client that knows of no workspaces. */
export async function workspaceFolders({ workspace }: Connection): Promise<readonly string[]> {
  const folders = await workspace.getWorkspaceFolders().catch(() => null);
  return (folders ?? []).map(({ uri }) => uri);
}
