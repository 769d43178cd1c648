import {
  ConfigurationTarget,
  Position,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { FlavourChoice, FlavourInForce } from '../../../server/src/lsp/protocol.ts';
import { flavourOf, whyInForce } from '../flavour.ts';
import type { Command } from './command.ts';

/** The command's id, for the status item. */
export const selectFlavourId = 'prototxt.selectFlavour';

/** Changes the Caffe that a file, or all files of the workspace, are read as. */
export const selectFlavour: Command = {
  id: selectFlavourId,
  async run() {
    const editor = window.activeTextEditor;
    const inForce = editor && (await flavourOf(editor.document.uri, { choices: true }));
    if (!editor || !inForce) return;
    const picked = await window.showQuickPick(flavours(inForce), {
      title: `Read as ${inForce.title}`,
      placeHolder: whyInForce(inForce),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked?.id === undefined) return;
    const place = await window.showQuickPick(places(picked.id), { title: `Where to say ${picked.id}` });
    await place?.put?.(picked.id, editor);
  },
};

interface FlavourItem extends QuickPickItem {
  readonly id?: string;
}

function flavours({ id, why, words, choices = [] }: FlavourInForce): FlavourItem[] {
  const isAutomatic = why === 'found' || why === 'default';
  const item = (choice: FlavourChoice): FlavourItem => ({
    id: choice.id,
    label: `${!isAutomatic && choice.id === id ? '$(check)' : '$(blank)'} ${choice.id}`,
    description: choice.title,
    ...(choice.known > 0 && {
      detail: `knows ${choice.known} of the ${words.length} that stock Caffe does not know here`,
    }),
  });
  const [stock, ...forks] = choices;
  return [
    {
      id: 'auto',
      label: `${isAutomatic ? '$(check)' : '$(blank)'} auto`,
      description: 'stock Caffe, or the fork that a file is written for',
    },
    ...(stock ? [item(stock)] : []),
    { label: 'Forks', kind: QuickPickItemKind.Separator },
    ...forks.map(item),
  ];
}

/** Where it can be said. */
interface Place extends QuickPickItem {
  put(id: string, editor: TextEditor): Promise<unknown>;
}

function places(id: string): Place[] {
  const header =
    id === 'auto' ? 'no comment at the top of the file' : `# prototxt-flavour: ${id} at the top of the file`;
  return [
    { label: 'In this file', description: header, put: writeHeader },
    { label: 'In the settings of the workspace', description: `"prototxt.flavour": "${id}"`, put: configure },
  ];
}

/** Writes, changes or removes the comment at the top that names the flavour. */
async function writeHeader(id: string, editor: TextEditor): Promise<unknown> {
  const line = id === 'auto' ? '' : `# prototxt-flavour: ${id}\n`;
  const old = headerIn(editor.document) ?? new Range(new Position(0, 0), new Position(0, 0));
  return editor.edit(builder => builder.replace(old, line));
}

/** The line of such a comment among the first ones, with its end. */
function headerIn(document: TextDocument): Range | undefined {
  for (let i = 0; i < document.lineCount; i++) {
    const { text, rangeIncludingLineBreak } = document.lineAt(i);
    if (/^\s*#\s*prototxt-flavour:/.test(text)) return rangeIncludingLineBreak;
    if (!/^\s*(?:#|$)/.test(text)) return undefined;
  }
  return undefined;
}

async function configure(id: string, { document }: TextEditor): Promise<unknown> {
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const value = id === 'auto' ? undefined : id;
  return workspace.getConfiguration('prototxt', document.uri).update('flavour', value, target);
}
