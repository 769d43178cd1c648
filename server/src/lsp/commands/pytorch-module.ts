import { documentCommand } from '../command.ts';
import type { Code } from '../protocol.ts';
import { type CodeQuestion, codeParams, copiedLayers, missingLayers } from './code.ts';

/** `prototxt.pytorchModule`: the layers at a position or in a range as modules of PyTorch. */
export const pytorchModule = documentCommand('prototxt.pytorchModule', codeParams, code, undefined);

async function code(question: CodeQuestion): Promise<Code | undefined> {
  const copied = copiedLayers(question);
  if (!copied) return undefined;
  const { pytorchSnippet } = await import('../../parts/export.ts');
  const { text, missing } = pytorchSnippet(copied.state, copied.layers);
  return { text, missing: [...missingLayers(missing), ...copied.absent] };
}
