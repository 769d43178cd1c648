import { commands, env, type QuickPickItem, type TextEditor, Uri, window, workspace } from 'vscode';
import type {
  CopyKerasArguments,
  KerasOutputShape,
  KerasOutputShapeParams,
  KerasSettings,
} from '../../../server/src/lsp/protocol.ts';
import type { Command } from './command.ts';

/** The command's id, for the links in the hover. */
export const copyKerasOutputShapeId = 'prototxt.copyKerasOutputShape';

/** Puts `output_shape=(None, 256, 56, 56)` of the layer at the cursor on the clipboard. */
export const copyKerasOutputShape: Command = {
  id: copyKerasOutputShapeId,
  async run(_, argument) {
    const asked = isCopyArguments(argument) ? argument : atCursor(window.activeTextEditor);
    if (!asked) return;
    const wanted = { ...kerasSettings(asked.uri), ...asked };
    const shape = await choose(await shapesFor(wanted));
    if (shape) await copy(shape, wanted.copyAs);
  },
};

/** A link in the hover passes these; the editor's context menu passes the address of the file, which is not asked for. */
function isCopyArguments(argument: unknown): argument is CopyKerasArguments {
  return typeof argument === 'object' && argument !== null && 'uri' in argument && 'position' in argument;
}

function atCursor(editor: TextEditor | undefined): CopyKerasArguments | undefined {
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

function kerasSettings(uri: string): Pick<KerasSettings, 'dataFormat' | 'batch' | 'copyAs'> {
  const settings = workspace.getConfiguration('prototxt.keras', Uri.parse(uri));
  return {
    dataFormat: settings.get<KerasSettings['dataFormat']>('dataFormat', 'channels_first'),
    batch: settings.get<KerasSettings['batch']>('batch', 'None'),
    copyAs: settings.get<KerasSettings['copyAs']>('copyAs', 'argument'),
  };
}

/** The shapes of the layer at the place; of every layer where there is none. */
async function shapesFor(asked: CopyKerasArguments): Promise<readonly KerasOutputShape[]> {
  const { uri, position, blob, phase, dataFormat, batch } = asked;
  const params: KerasOutputShapeParams = {
    uri,
    ...(phase && { phase }),
    ...(dataFormat && { dataFormat }),
    ...(batch && { batch }),
  };
  const ofLayer = await askServer({ ...params, position });
  if (ofLayer.length === 0) return distinct(await askServer(params));
  return distinct(blob === undefined ? ofLayer : ofLayer.filter(shape => shape.blob === blob));
}

/** Phases that differ only in what the text leaves out, such as the batch, are nothing to choose between. */
function distinct(shapes: readonly KerasOutputShape[]): readonly KerasOutputShape[] {
  const known = new Map<string, KerasOutputShape>();
  for (const shape of shapes) {
    const { phase, ...alike } = shape;
    const key = JSON.stringify([shape.layer, shape.blob, 'unknown' in shape ? phase : shape.text]);
    known.set(key, known.has(key) ? alike : shape);
  }
  return [...known.values()];
}

/** The language client makes every command of the server one of VS Code. */
async function askServer(params: KerasOutputShapeParams): Promise<readonly KerasOutputShape[]> {
  return commands.executeCommand<readonly KerasOutputShape[]>('prototxt.kerasOutputShape', params);
}

/** The only shape, or the one that the person picks. */
async function choose(shapes: readonly KerasOutputShape[]): Promise<KerasOutputShape | undefined> {
  const [first, ...others] = shapes;
  if (!first)
    void window.showInformationMessage('There is no layer in this file whose shape could be copied.');
  if (others.length === 0) return first;
  const picked = await window.showQuickPick(shapes.map(choice), {
    title: 'Copy Keras output_shape',
    placeHolder: 'Of which blob?',
    matchOnDescription: true,
  });
  return picked?.shape;
}

function choice(shape: KerasOutputShape): QuickPickItem & { shape: KerasOutputShape } {
  const { layer, blob, phase } = shape;
  const names = layer === blob ? blob : `${blob} (${layer})`;
  return {
    label: phase ? `${names} in ${phase}` : names,
    description: 'unknown' in shape ? `? ${shape.unknown}` : shape.text,
    shape,
  };
}

async function copy(shape: KerasOutputShape, copyAs: KerasSettings['copyAs']): Promise<void> {
  if ('unknown' in shape) {
    const message = `Nothing was copied: the shape of blob "${shape.blob}" is not known (${shape.unknown}).`;
    void window.showWarningMessage(message);
    return;
  }
  const text = copyAs === 'tuple' ? shape.text : shape.argument;
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(`$(check) Copied ${text}`, 4000);
}
