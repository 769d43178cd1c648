import { commands, window, workspace } from 'vscode';
import type { DeployedNet, DeployNetParams, UnknownInput } from '../../../server/src/lsp/protocol.ts';
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
  const shapes: Record<string, readonly number[]> = {};
  for (const input of net.unknown) {
    const shape = await askShape(input);
    if (shape) shapes[input.blob] = shape;
  }
  return askServer({ ...params, shapes });
}

function askServer(params: DeployNetParams): Thenable<DeployedNet> {
  return commands.executeCommand<DeployedNet>('prototxt.deployNet', params);
}

async function askShape({ blob, shape, reason }: UnknownInput): Promise<readonly number[] | undefined> {
  const answer = await window.showInputBox({
    title: `The shape of "${blob}" for one sample`,
    prompt: `It is not in the file: ${reason}. Separated by commas, such as 1, 3, 224, 224`,
    value: shape.replaceAll('×', ', '),
    validateInput: text =>
      /^\s*\d+(?:[\s,x×]+\d+)*\s*$/.test(text) ? undefined : 'Sizes, separated by commas',
  });
  return answer?.match(/\d+/g)?.map(Number);
}
