import { window } from 'vscode';
import { askForCode, copyCode, selectedLayers } from './code.ts';
import type { Command } from './command.ts';

/** Puts the layers at the cursor, or in the selection, on the clipboard as calls of Keras. */
export const copyKerasLayer: Command = {
  id: 'prototxt.copyKerasLayer',
  async run() {
    const editor = window.activeTextEditor;
    if (!editor) return;
    await copyCode(await askForCode('prototxt.kerasLayer', selectedLayers(editor)), 'Keras layer');
  },
};
