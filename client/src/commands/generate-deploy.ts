import { commands, window, workspace } from 'vscode';
import type { DeployedNet, DeployNetParams } from '../../../server/src/lsp/protocol.ts';
import { askShapes } from './ask-shapes.ts';
import type { Command } from './command.ts';

/** Opens a net for running that is made of the one in the editor. */
export const generateDeploy: Command = {
  id: 'prototxt.generateDeploy',
  async run() {
    const uri = window.activeTextEditor?.document.uri.toString();
    if (uri === undefined) return;
    const net = await withShapes({ uri });
    if ('refused' in net) {
      void window.showWarningMessage(net.refused);
      return;
    }
    const document = await workspace.openTextDocument({ language: 'prototxt', content: net.text });
    await window.showTextDocument(document);
  },
};

/** Asks for the shapes that the net does not tell; where nobody gives one, a comment in the text asks again. */
async function withShapes(params: DeployNetParams): Promise<DeployedNet> {
  const net = await askServer(params);
  if ('refused' in net || net.unknown.length === 0) return net;
  return askServer({ ...params, shapes: await askShapes(net.unknown) });
}

function askServer(params: DeployNetParams): Thenable<DeployedNet> {
  return commands.executeCommand<DeployedNet>('prototxt.deployNet', params);
}
