import { commands, env, type TextEditor, window } from 'vscode';
import type { Code, CodeParams, MissingLayer } from '../../../server/src/lsp/protocol.ts';

/** The layers that are selected in the editor, or those at its cursors. */
export function selectedLayers({ document, selections }: TextEditor): CodeParams {
  const ranges = selections.map(({ start, end }) => ({ start: plain(start), end: plain(end) }));
  return { uri: document.uri.toString(), ranges };
}

/** What the server answers; the language client makes every command of the server one of VS Code. */
export async function askForCode(command: string, params: object): Promise<Code | undefined> {
  return commands.executeCommand<Code | undefined>(command, params);
}

/** Puts the code on the clipboard, and tells which layers are not in it. */
export async function copyCode(code: Code | undefined, what: string): Promise<void> {
  if (!code?.text) {
    void window.showWarningMessage(
      sentence(`Nothing was copied: ${reasons(code) || 'there is no layer here'}`),
    );
    return;
  }
  await env.clipboard.writeText(code.text);
  if (code.missing.length > 0) void window.showWarningMessage(sentence(`Copied without ${reasons(code)}`));
  window.setStatusBarMessage(`$(check) Copied as ${what}`, 4000);
}

function reasons(code: Code | undefined): string {
  return (code?.missing ?? []).map(describe).join('; ');
}

/** A reason may end in a question of its own. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** `"spp" (SPP): Keras has no pyramid pooling` */
export function describe({ layer, type, reason }: MissingLayer): string {
  return `"${layer}" (${type}): ${reason.replace(/\.$/, '')}`;
}

function plain({ line, character }: { readonly line: number; readonly character: number }) {
  return { line, character };
}
