import { window } from 'vscode';
import type { CopyKerasArguments } from '../../../server/src/lsp/protocol.ts';
import type { Command } from './command.ts';
import { atCursor } from './cursor.ts';
import { chooseShape, copyShape, kerasSettings, shapesFor } from './keras-shapes.ts';

/** The command's id, for the links in the hover. */
export const copyKerasOutputShapeId = 'prototxt.copyKerasOutputShape';

/** Puts `output_shape=(None, 256, 56, 56)` of the layer at the cursor on the clipboard. */
export const copyKerasOutputShape: Command = {
  id: copyKerasOutputShapeId,
  async run(_, argument) {
    const editor = window.activeTextEditor;
    const asked = isCopyArguments(argument) ? argument : editor && atCursor(editor);
    if (!asked) {
      void window.showInformationMessage('Open a net first: copied is the shape of the layer at the cursor.');
      return;
    }
    const { copyAs, ...wanted } = { ...kerasSettings(asked.uri), ...asked };
    const shape = await chooseShape(await shapesFor(wanted), 'Copy Keras output_shape');
    if (shape) await copyShape(copyAs === 'tuple' ? shape.text : shape.argument);
  },
};

/** A link in the hover passes these; the editor's context menu passes the address of the file, which is not asked for. */
function isCopyArguments(argument: unknown): argument is CopyKerasArguments {
  return typeof argument === 'object' && argument !== null && 'uri' in argument && 'position' in argument;
}
