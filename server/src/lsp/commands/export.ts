import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ExportTarget } from '../../exporters/export.ts';
import { documentCommand } from '../command.ts';
import type { Code, ExportParams } from '../protocol.ts';
import { oneOf, part } from '../settings.ts';
import { type CodeQuestion, codeParams, isRefused, missingLayers, stateFor } from './code.ts';

/** `prototxt.export`: the whole net for another library. */
export const exportCommand = documentCommand('prototxt.export', paramsOf, code, undefined);

type Params = CodeQuestion['params'] & ExportParams;
type Question = CodeQuestion & { readonly params: Params };

async function code(question: Question): Promise<Code | undefined> {
  const { target, dataFormat = 'channels_last', stubs = false } = question.params;
  const { analysis, state } = stateFor(question);
  if (!state) return undefined;
  if (isRefused(analysis, state))
    throw new ResponseError(ErrorCodes.InvalidRequest, 'Caffe would refuse the net: see its problems.');
  const { exportNet } = await import('../../parts/export.ts');
  const title = analysis.net?.header.name || titleOf(question.document.uri);
  const { text, refused } = exportNet(state, { target, dataFormat, title, everyBlob: false });
  return { text: refused.length > 0 && !stubs ? '' : text, missing: missingLayers(refused) };
}

function titleOf(uri: string): string {
  return decodeURIComponent(uri.split('/').at(-1) ?? '').replace(/\.prototxt$/, '');
}

function paramsOf(argument: unknown): Params {
  const { target, stubs } = part(argument);
  const known = oneOf<ExportTarget>(['keras3', 'keras2', 'keras1', 'tfjs', 'pytorch'], target);
  if (!known)
    throw new ResponseError(ErrorCodes.InvalidParams, 'The target must be one that nets are written for.');
  return { ...codeParams(argument), target: known, ...(stubs === true && { stubs }) };
}
