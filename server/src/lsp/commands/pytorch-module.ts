import { documentCommand } from '../command.ts';
import type { Code } from '../protocol.ts';
import { type CodeQuestion, codeParams, missingLayers, stateFor, wantedLayers } from './code.ts';

/** `prototxt.pytorchModule`: the layers at a position or in a range as modules of PyTorch. */
export const pytorchModule = documentCommand('prototxt.pytorchModule', codeParams, code, undefined);

async function code(question: CodeQuestion): Promise<Code | undefined> {
  const { analysis, state } = stateFor(question);
  if (!state) return undefined;
  const { pytorchSnippet } = await import('../../parts/export.ts');
  const { text, missing } = pytorchSnippet(state, wantedLayers(analysis, question));
  return { text, missing: missingLayers(missing) };
}
