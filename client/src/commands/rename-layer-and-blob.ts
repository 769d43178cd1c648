import { commands, Range, TextEdit, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BothRenamed, RenameBothParams, RenamedBoth } from '../../../server/src/lsp/protocol.ts';
import type { Command } from './command.ts';
import { atCursor } from './cursor.ts';

/** Gives a layer and its only top, which have one name, another one. */
export const renameLayerAndBlob: Command = {
  id: 'prototxt.renameLayerAndBlob',
  async run() {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const asked = atCursor(editor);
    const found = await askServer(asked);
    if ('refused' in found) {
      void window.showWarningMessage(found.refused);
      return;
    }
    const newName = await window.showInputBox({
      title: `Another name for the layer "${found.name}" and its blob`,
      value: found.name,
      validateInput: async text => refusalOf(await askServer({ ...asked, newName: text })),
    });
    if (newName === undefined) return;
    const renamed = await askServer({ ...asked, newName });
    if ('edits' in renamed) await workspace.applyEdit(editIn(asked.uri, renamed.edits));
  },
};

function askServer(params: RenameBothParams): Thenable<RenamedBoth> {
  return commands.executeCommand<RenamedBoth>('prototxt.renameBoth', params);
}

function refusalOf(answer: RenamedBoth): string | undefined {
  return 'refused' in answer ? answer.refused : undefined;
}

function editIn(uri: string, edits: BothRenamed['edits']): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  edit.set(
    Uri.parse(uri),
    edits.map(({ range: { start, end }, newText }) =>
      TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText),
    ),
  );
  return edit;
}
