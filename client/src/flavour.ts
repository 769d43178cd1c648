import { commands, type Uri } from 'vscode';
import type { FlavourInForce, FlavourParams } from '../../server/src/lsp/protocol.ts';

/** The Caffe that a file is read as; nothing of a file that the server does not look after. */
export async function flavourOf(
  uri: Uri,
  options: Pick<FlavourParams, 'choices'> = {},
): Promise<FlavourInForce | null> {
  // The language client makes every command of the server one of VS Code.
  const params: FlavourParams = { uri: uri.toString(), ...options };
  return commands.executeCommand<FlavourInForce | null>('prototxt.flavour', params);
}

/** Why it is that one, as a sentence. */
export function whyInForce({ id, why, words }: FlavourInForce): string {
  switch (why) {
    case 'header':
      return 'The comment at the top of the file says so.';
    case 'asked':
      return 'The settings say so.';
    case 'found':
      return `The file uses what stock Caffe does not know: ${listed(words)}.`;
    case 'default':
      return words.length === 0
        ? 'The file uses nothing that only a fork knows.'
        : `No fork is known here that knows ${listed(words)}; so it is read as ${id}.`;
  }
}

/** A long list helps nobody. */
function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST);
  const rest = words.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

const MOST = 4;
