import { type CodeAction, CodeActionKind, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import { revise } from '../../analysis/revise.ts';
import { diagnose } from '../../features/diagnose.ts';
import type { QuickFix } from '../../features/quick-fixes/quick-fixes.ts';
import type { Workshop } from '../../features/quick-fixes/trial.ts';
import type { Question, Sources } from '../answer.ts';
import type { Feature } from '../feature.ts';
import { problemsOfNets } from '../solver-nets.ts';

/** `textDocument/codeAction`: ways out of problems, today's form for what is old, one name for what belongs together. */
export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind, upgradeKind],
    },
  }),
  offer: ({ connection, answer, sources }) =>
    connection.onCodeAction(answer(asked => actions(asked, sources), [])),
};

type Asked = Question<CodeActionParams>;

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
      ? sourceAction(upgradeTitle, CodeActionKind.RefactorRewrite, convert.edits(upgrade(analysis)), asked)
      : []),
    ...(isAskedFor(CodeActionKind.RefactorRewrite, params) ? await naming(asked) : []),
    // Editors ask for these by name, when a file is saved or a command is run.
    ...(isNamed(fixAllKind, params)
      ? sourceAction('Fix all that is safe', fixAllKind, convert.edits(fixAll(analysis, workshop)), asked)
      : []),
    ...(isNamed(upgradeKind, params)
      ? sourceAction(upgradeTitle, upgradeKind, convert.edits(upgrade(analysis)), asked)
      : []),
  ];
}

/** The second half of renaming both a layer and its top. */
async function naming(asked: Asked): Promise<CodeAction[]> {
  const { nameAlike } = await import('../../parts/names.ts');
  const { params, analysis, convert } = asked;
  const found = nameAlike(analysis, convert.offset(params.range.start));
  return found
    ? sourceAction(found.title, CodeActionKind.RefactorRewrite, convert.edits(found.edits), asked)
    : [];
}

const upgradeTitle = "Upgrade the file to today's form";

function isAskedFor(kind: string, { context: { only } }: CodeActionParams): boolean {
  return only === undefined || only.some(it => kind === it || kind.startsWith(`${it}.`));
}

function isNamed(kind: string, params: CodeActionParams): boolean {
  return params.context.only !== undefined && isAskedFor(kind, params);
}

function quickFix({ title, edits, isPreferred, fixes }: QuickFix, { params, convert }: Asked): CodeAction {
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
    edit: { changes: { [params.textDocument.uri]: convert.edits(edits) } },
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(isPreferred && { isPreferred }),
  };
}

function sourceAction(title: string, kind: string, edits: TextEdit[], { params }: Asked): CodeAction[] {
  if (edits.length === 0) return [];
  return [{ title, kind, edit: { changes: { [params.textDocument.uri]: edits } } }];
}
