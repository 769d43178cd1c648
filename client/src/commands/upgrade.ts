import { commands } from 'vscode';
import type { Command } from './command.ts';

/** Brings the file in the editor to today's form; the server offers it as an action on the source. */
export const upgrade: Command = {
  id: 'prototxt.upgrade',
  async run() {
    await commands.executeCommand('editor.action.sourceAction', {
      kind: 'source.upgrade.prototxt',
      apply: 'first',
    });
  },
};
