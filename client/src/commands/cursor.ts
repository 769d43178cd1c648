import type { TextEditor } from 'vscode';
import type { CopyKerasArguments } from '../../../server/src/lsp/protocol.ts';

/** Where the cursor is, as the server's commands want it. */
export function atCursor({ document, selection }: TextEditor): Pick<CopyKerasArguments, 'uri' | 'position'> {
  const { line, character } = selection.active;
  return { uri: document.uri.toString(), position: { line, character } };
}
