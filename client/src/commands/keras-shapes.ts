import { commands, env, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type {
  KerasOutputShape,
  KerasOutputShapeParams,
  KerasSettings,
  KnownKerasShape,
} from '../../../server/src/lsp/protocol.ts';

/** How the person wants shapes to be written in that file. */
export function kerasSettings(uri: string): Pick<KerasSettings, 'dataFormat' | 'batch' | 'copyAs'> {
  const settings = workspace.getConfiguration('prototxt.keras', Uri.parse(uri));
  return {
    dataFormat: settings.get<KerasSettings['dataFormat']>('dataFormat', 'channels_first'),
    batch: settings.get<KerasSettings['batch']>('batch', 'None'),
    copyAs: settings.get<KerasSettings['copyAs']>('copyAs', 'argument'),
  };
}

/** The shapes of the layer at the place; of every layer where there is none. */
export async function shapesFor({
  position,
  blob,
  ...params
}: KerasOutputShapeParams & { readonly blob?: string }): Promise<readonly KerasOutputShape[]> {
  const ofLayer = await askServer({ ...params, ...(position && { position }) });
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

/** The only shape, or the one that the person picks; where it is not known, the person is told why. */
export async function chooseShape(
  shapes: readonly KerasOutputShape[],
  title: string,
): Promise<KnownKerasShape | undefined> {
  if (shapes.length === 0)
    void window.showInformationMessage('There is no layer in this file whose shape could be copied.');
  const shape = shapes.length > 1 ? await pickShape(shapes, title) : shapes[0];
  if (!shape || !('unknown' in shape)) return shape;
  // The reason comes early: VS Code shows only the beginning of a long message.
  void window.showWarningMessage(`No shape of "${shape.blob}": ${shape.unknown}. Nothing was copied.`);
  return undefined;
}

async function pickShape(
  shapes: readonly KerasOutputShape[],
  title: string,
): Promise<KerasOutputShape | undefined> {
  const picked = await window.showQuickPick(shapes.map(choice), {
    title,
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

/** Puts a shape on the clipboard. */
export async function copyShape(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(`$(check) Copied ${text}`, 4000);
}
