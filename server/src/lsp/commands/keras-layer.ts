import { documentCommand } from '../command.ts';
import type { Code, KerasLayerParams } from '../protocol.ts';
import { oneOf, part } from '../settings.ts';
import { type CodeQuestion, codeParams, copiedLayers, missingLayers } from './code.ts';

/** `prototxt.kerasLayer`: the layers at a position or in a range as calls of Keras. */
export const kerasLayer = documentCommand('prototxt.kerasLayer', paramsOf, code, undefined);

type Params = CodeQuestion['params'] & KerasLayerParams;

async function code(question: Question): Promise<Code | undefined> {
  const { params, settings } = question;
  const copied = copiedLayers(question);
  if (!copied) return undefined;
  const { kerasSnippet, kerasVersions } = await import('../../parts/export.ts');
  const { version = settings.keras.version, dataFormat = settings.keras.dataFormat } = params;
  const { state, layers, absent } = copied;
  const { text, missing } = kerasSnippet(state, layers, dataFormat, kerasVersions[version]);
  return { text, missing: [...missingLayers(missing), ...absent] };
}

type Question = CodeQuestion & { readonly params: Params };

function paramsOf(argument: unknown): Params {
  const version = oneOf<1 | 2 | 3>([1, 2, 3], part(argument).version);
  return { ...codeParams(argument), ...(version && { version }) };
}
