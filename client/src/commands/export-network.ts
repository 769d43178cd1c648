import { commands, type QuickPickItem, window, workspace } from 'vscode';
import type { ExportAnswer, ExportParams } from '../../../server/src/lsp/protocol.ts';
import { askShapes } from './ask-shapes.ts';
import { describe } from './code.ts';
import type { Command } from './command.ts';

/** Writes the whole net for another library, in a new editor. */
export const exportNetwork: Command = {
  id: 'prototxt.exportNetwork',
  async run() {
    const uri = window.activeTextEditor?.document.uri.toString();
    if (uri === undefined) return;
    const picked = await window.showQuickPick(choices, {
      title: 'Export Network',
      placeHolder: 'For which library?',
    });
    if (!picked) return;
    await show({ uri, ...picked.options }, picked.language);
  },
};

interface Choice extends QuickPickItem {
  readonly options: Omit<ExportParams, 'uri'>;
  /** VS Code's id of the language that it is written in. */
  readonly language: string;
}

const choices: readonly Choice[] = [
  choice('Keras 3', 'keras3', 'python'),
  choice('Keras 3, channels first', 'keras3', 'python', 'channels_first'),
  choice('PyTorch', 'pytorch', 'python'),
  choice('TensorFlow.js', 'tfjs', 'javascript'),
  choice('TensorFlow.js, channels first', 'tfjs', 'javascript', 'channels_first'),
  choice('Keras 2', 'keras2', 'python'),
  choice('Keras 1', 'keras1', 'python'),
];

function choice(
  label: string,
  target: ExportParams['target'],
  language: string,
  dataFormat: 'channels_first' | 'channels_last' = 'channels_last',
): Choice {
  return { label, language, options: { target, dataFormat } };
}

async function show(params: ExportParams, language: string): Promise<void> {
  const code = await askServer(params);
  if ('refused' in code) {
    void window.showWarningMessage(code.refused);
    return;
  }
  if (code.text) {
    await window.showTextDocument(await workspace.openTextDocument({ language, content: code.text }));
    return;
  }
  if (code.unknown.length > 0 && !params.shapes) {
    const shapes = await askShapes(code.unknown);
    if (Object.keys(shapes).length > 0) return show({ ...params, shapes }, language);
  }
  const withStubs = 'Export with Stubs';
  const answer = await window.showWarningMessage(
    'Some layers have no counterpart.',
    { modal: true, detail: code.missing.map(describe).join('\n') },
    withStubs,
  );
  if (answer === withStubs) await show({ ...params, stubs: true }, language);
}

function askServer(params: ExportParams): Thenable<ExportAnswer> {
  return commands.executeCommand<ExportAnswer>('prototxt.export', params);
}
