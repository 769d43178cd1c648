import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../text/edits.ts';
import type { Question } from './answer.ts';
import type { ClientAbilities } from './client.ts';

/** Edits of one document, for the version that they were made for where the client can tell versions apart. */
export function workspaceEdit(
  edits: readonly Edit[],
  { document: { uri, version }, convert }: Pick<Question<unknown>, 'document' | 'convert'>,
  { versionedEdits }: Pick<ClientAbilities, 'versionedEdits'>,
): WorkspaceEdit {
  const changes = convert.edits(edits);
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
