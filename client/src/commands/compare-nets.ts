import { commands, type QuickPickItem, Range, Uri, window, workspace } from 'vscode';
import type { ComparedNets, CompareNetsParams, NetDifference } from '../../../server/src/lsp/protocol.ts';
import type { Command } from './command.ts';

/** Shows the layers whose learned values would not go from the net in the editor to another one. */
export const compareNets: Command = {
  id: 'prototxt.compareWithNet',
  async run() {
    const uri = window.activeTextEditor?.document.uri;
    const other = uri && (await pickOther(uri));
    if (!other) return;
    const params: CompareNetsParams = { uri: uri.toString(), other: other.toString() };
    const differences = await commands.executeCommand<ComparedNets>('prototxt.compareNets', params);
    if ('refused' in differences) void window.showWarningMessage(differences.refused);
    else if (differences.length > 0) await showDifferences(differences, uri, other);
    else void window.showInformationMessage('No layer with learned values is known to differ.');
  },
};

/** Nets beside this one first. */
async function pickOther(uri: Uri): Promise<Uri | undefined> {
  const folder = Uri.joinPath(uri, '..').toString();
  const files = (await workspace.findFiles('**/*.prototxt')).filter(it => it.toString() !== uri.toString());
  const rank = (file: Uri): number => (Uri.joinPath(file, '..').toString() === folder ? 0 : 1);
  const picked = await window.showQuickPick(
    files
      .toSorted((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path))
      .map(file => ({ label: workspace.asRelativePath(file), file })),
    { title: 'Compare the layers with learned values', placeHolder: 'With which net?' },
  );
  return picked?.file;
}

async function showDifferences(differences: readonly NetDifference[], here: Uri, there: Uri): Promise<void> {
  const choices = differences.map(difference => ({
    label: difference.layer,
    detail: difference.message,
    difference,
  })) satisfies readonly QuickPickItem[];
  const picked = await window.showQuickPick(choices, {
    title: `Here and in ${workspace.asRelativePath(there)} (there)`,
    matchOnDetail: true,
  });
  if (!picked) return;
  const { difference } = picked;
  const range = difference.here ?? difference.there;
  if (!range) return;
  const { start, end } = range;
  await window.showTextDocument(difference.here ? here : there, {
    selection: new Range(start.line, start.character, end.line, end.character),
  });
}
