import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { revise } from '../../analysis/revise.ts';
import { diagnose } from '../../features/diagnose.ts';
import type { QuickFix } from '../../features/quick-fixes/quick-fixes.ts';
import type { Workshop } from '../../features/quick-fixes/trial.ts';
import type { Edit } from '../../text/edits.ts';
import type { Question, Sources } from '../answer.ts';
import type { ClientAbilities } from '../client.ts';
import type { Feature } from '../feature.ts';
import { problemsOfNets } from '../solver-nets.ts';
import { workspaceEdit } from '../workspace-edit.ts';

/** `textDocument/codeAction`: ways out of problems, today's form for what is old, one name for what belongs together. */
export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind, upgradeKind],
    },
  }),
  offer: ({ connection, client, answer, sources }) =>
    connection.onCodeAction(answer(asked => actions({ ...asked, client }, sources), [])),
};

interface Asked extends Question<CodeActionParams> {
  readonly client: ClientAbilities;
}

const fixAllKind = `${CodeActionKind.SourceFixAll}.prototxt`;
/** Of the whole file, whatever the cursor is on. */
const upgradeKind = `${CodeActionKind.Source}.upgrade.prototxt`;

async function actions(asked: Asked, sources: Sources): Promise<CodeAction[]> {
  const { fixAll, isOldAt, quickFixes, upgrade } = await import('../../parts/fixes.ts');
  const { lints } = await import('../../parts/lints.ts');
  const { params, analysis, settings, convert } = asked;
  const span = convert.span(params.range);
  const { levels } = settings.problems;
  // A comment that suppresses one of these is of use.
  const others = await problemsOfNets(asked, sources);
  const workshop: Workshop = { revise, diagnose: it => diagnose(it, { lints, levels, others }) };
  return [
    ...(isAskedFor(CodeActionKind.QuickFix, params)
      ? quickFixes(analysis, span, workshop).map(fix => quickFix(fix, asked))
      : []),
    ...(isAskedFor(CodeActionKind.RefactorRewrite, params) && isOldAt(analysis, span.start)
      ? sourceAction(upgradeTitle, CodeActionKind.RefactorRewrite, upgrade(analysis), asked)
      : []),
    ...(isAskedFor(CodeActionKind.RefactorRewrite, params) ? await naming(asked) : []),
    // Editors ask for these by name, when a file is saved or a command is run.
    ...(isNamed(fixAllKind, params)
      ? sourceAction('Fix all that is safe', fixAllKind, fixAll(analysis, workshop), asked)
      : []),
    ...(isNamed(upgradeKind, params)
      ? sourceAction(upgradeTitle, upgradeKind, upgrade(analysis), asked)
      : []),
  ];
}

/** Another name for both a layer and its top; or the second half of that, where one of them has it already. */
async function naming(asked: Asked): Promise<CodeAction[]> {
  const { nameAlike, sharedNameAt } = await import('../../parts/names.ts');
  const { params, analysis, convert, client } = asked;
  const offset = convert.offset(params.range.start);
  const shared = client.commandLinks ? sharedNameAt(analysis, offset) : undefined;
  if (shared !== undefined) {
    const title = `Rename the layer "${shared}" and its blob…`;
    return [{ title, kind: CodeActionKind.RefactorRewrite, command: { title, command: renameCommand } }];
  }
  const found = nameAlike(analysis, offset);
  return found ? sourceAction(found.title, CodeActionKind.RefactorRewrite, found.edits, asked) : [];
}

/** Asks for the name, which only a client can do. */
const renameCommand = 'prototxt.renameLayerAndBlob';

const upgradeTitle = "Upgrade the file to today's form";

function isAskedFor(kind: string, { context: { only } }: CodeActionParams): boolean {
  return only === undefined || only.some(it => kind === it || kind.startsWith(`${it}.`));
}

function isNamed(kind: string, params: CodeActionParams): boolean {
  return params.context.only !== undefined && isAskedFor(kind, params);
}

function quickFix({ title, edits, isPreferred, fixes }: QuickFix, asked: Asked): CodeAction {
  const { params, convert, client } = asked;
  const { start } = convert.range(fixes.span);
  const diagnostics = params.context.diagnostics.filter(
    ({ code, range }) =>
      code === fixes.kind.code &&
      range.start.line === start.line &&
      range.start.character === start.character,
  );
  return {
    title,
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(edits, asked, client),
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(isPreferred && { isPreferred }),
  };
}

function sourceAction(title: string, kind: string, edits: readonly Edit[], asked: Asked): CodeAction[] {
  if (edits.length === 0) return [];
  return [{ title, kind, edit: workspaceEdit(edits, asked, asked.client) }];
}
