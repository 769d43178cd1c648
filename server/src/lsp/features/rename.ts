import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Refusal } from '../../features/rename.ts';
import type { Question } from '../answer.ts';
import type { ClientAbilities } from '../client.ts';
import type { Feature } from '../feature.ts';
import { workspaceEdit } from '../workspace-edit.ts';

/** `textDocument/rename`: another name in all its places, unless there is a reason against it. */
export const rename: Feature = {
  capabilities: ({ preparesRename }) => ({
    renameProvider: preparesRename ? { prepareProvider: true } : true,
  }),
  offer: ({ connection, client, answer }) => {
    connection.onPrepareRename(answer(prepare, null));
    connection.onRenameRequest(answer(question => apply(question, client), null));
  },
};

type Prepared = { range: Range; placeholder: string } | ResponseError | null;

async function prepare({ params, analysis, convert }: Question<PrepareRenameParams>): Promise<Prepared> {
  const { renamable } = await import('../../parts/names.ts');
  const found = renamable(analysis, convert.offset(params.position));
  if ('refusal' in found) return refused(found);
  return { range: convert.range(found.span), placeholder: found.name };
}

async function apply(
  question: Question<RenameParams>,
  client: ClientAbilities,
): Promise<WorkspaceEdit | ResponseError | null> {
  const parts = await import('../../parts/names.ts');
  const { params, analysis, convert } = question;
  const edits = parts.rename(analysis, convert.offset(params.position), params.newName);
  return 'refusal' in edits ? refused(edits) : workspaceEdit(edits, question, client);
}

/** Clients show the reason beside the name. */
function refused({ refusal }: Refusal): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, refusal);
}
