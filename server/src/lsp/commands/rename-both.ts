import { ErrorCodes, Position, ResponseError } from 'vscode-languageserver';
import type { AboutDocument, Question } from '../answer.ts';
import { documentCommand, uriIn } from '../command.ts';
import type { RenamedBoth } from '../protocol.ts';
import { part } from '../settings.ts';

/** `prototxt.renameBoth`: another name for a layer and for its top, which have the same. */
export const renameBoth = documentCommand<Params, RenamedBoth>('prototxt.renameBoth', paramsOf, renamed, {
  refused: 'The file is not open in the editor.',
});

interface Params extends AboutDocument {
  readonly position: Position;
  readonly newName: string | undefined;
}

async function renamed({ params, analysis, convert }: Question<Params>): Promise<RenamedBoth> {
  const parts = await import('../../parts/names.ts');
  const offset = convert.offset(params.position);
  const name = parts.sharedNameAt(analysis, offset) ?? '';
  const edits = parts.renameBoth(analysis, offset, params.newName ?? name);
  return 'refusal' in edits ? { refused: edits.refusal } : { name, edits: convert.edits(edits) };
}

function paramsOf(argument: unknown): Params {
  const { position, newName } = part(argument);
  if (!Position.is(position))
    throw new ResponseError(ErrorCodes.InvalidParams, 'The argument must have a position.');
  return {
    textDocument: { uri: uriIn(argument) },
    position,
    newName: typeof newName === 'string' ? newName : undefined,
  };
}
