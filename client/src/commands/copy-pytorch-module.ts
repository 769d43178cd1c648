import { window } from 'vscode';
import { askForCode, copyCode, selectedLayers } from './code.ts';
import type { Command } from './command.ts';

/** Puts the layers at the cursor, or in the selection, on the clipboard as modules of PyTorch. */
export const copyPytorchModule: Command = {
  id: 'prototxt.copyPytorchModule',
  async run() {
    const editor = window.activeTextEditor;
    if (!editor) return;
    await copyCode(await askForCode('prototxt.pytorchModule', selectedLayers(editor)), 'PyTorch module');
  },
};
