import { window } from 'vscode';
import type { UnknownInput } from '../../../server/src/lsp/protocol.ts';

/** Asks for the shapes of inputs that a net does not tell; those that nobody gives are left out. */
export async function askShapes(
  inputs: readonly UnknownInput[],
): Promise<Readonly<Record<string, readonly number[]>>> {
  const shapes: Record<string, readonly number[]> = {};
  for (const input of inputs) {
    const shape = await askShape(input);
    if (shape) shapes[input.blob] = shape;
  }
  return shapes;
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
