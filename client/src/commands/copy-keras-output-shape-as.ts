import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { KerasShapeVariant, KnownKerasShape } from '../../../server/src/lsp/protocol.ts';
import type { Command } from './command.ts';
import { atCursor } from './cursor.ts';
import { chooseShape, copyShape, kerasSettings, shapesFor } from './keras-shapes.ts';

const title = 'Copy Keras output_shape as…';

/** Shows every way of writing the shape of the layer at the cursor, and puts the picked one on the clipboard. */
export const copyKerasOutputShapeAs: Command = {
  id: 'prototxt.copyKerasOutputShapeAs',
  async run() {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const asked = atCursor(editor);
    const { dataFormat } = kerasSettings(asked.uri);
    // With the batch, as some variants have it: phases that differ in it are to be told apart.
    const shapes = await shapesFor({ ...asked, dataFormat, batch: 'literal', variants: true });
    const shape = await chooseShape(shapes, title);
    const picked = shape && (await pickVariant(shape));
    if (picked) await copyShape(picked.label);
  },
};

function pickVariant(shape: KnownKerasShape): Thenable<QuickPickItem | undefined> {
  const placeHolder = `How is the shape of blob "${shape.blob}" to be written?`;
  return window.showQuickPick(choices(shape), { title, placeHolder, matchOnDescription: true });
}

/** The texts, with a line above those for one use. */
function choices({ variants = [] }: KnownKerasShape): readonly QuickPickItem[] {
  return variants.flatMap((variant, i) =>
    variant.use === variants[i - 1]?.use ? [choice(variant)] : [separator(variant), choice(variant)],
  );
}

function separator({ use }: KerasShapeVariant): QuickPickItem {
  return { label: use, kind: QuickPickItemKind.Separator };
}

function choice({ text, style }: KerasShapeVariant): QuickPickItem {
  return { label: text, description: style };
}
