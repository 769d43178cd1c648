import { type CodeAction, commands, window, workspace } from 'vscode';
import type { Command } from './command.ts';

/** Brings the file in the editor to today's form; the server offers it as an action on the source. */
export const upgrade: Command = {
  id: 'prototxt.upgrade',
  async run() {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const [action] = await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
      'source.upgrade.prototxt',
    );
    if (action?.edit) await workspace.applyEdit(action.edit);
    else void window.showInformationMessage(nothing);
  },
};

const nothing = "Nothing to upgrade: the file is in today's form, or has errors that must be mended first.";
