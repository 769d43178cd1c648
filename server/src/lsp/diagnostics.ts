import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { absentLayers } from '../features/absent-layers.ts';
import { diagnose } from '../features/diagnose.ts';
import type { ProblemKind } from '../problems/define.ts';
import { pageOf } from '../problems/page.ts';
import type { Question, Sources } from './answer.ts';
import type { ClientAbilities } from './client.ts';
import { commandLink } from './command-link.ts';
import { problemsOfNets } from './solver-nets.ts';

/** What is wrong in a document, and which layers to fade. */
export function diagnosticsFor(
  client: ClientAbilities,
  sources: Sources,
): (question: Question<unknown>) => Promise<Diagnostic[]> {
  const page = client.commandLinks ? shownPage : pageOf;
  return async question => {
    const { analysis, settings, convert } = question;
    const { lints } = await import('../parts/lints.ts');
    const { levels } = settings.problems;
    const others = await problemsOfNets(question, sources);
    return [
      ...diagnose(analysis, { lints, levels, others }).map(it =>
        convert.diagnostic(it, page(it.problem.kind)),
      ),
      ...absentLayers(analysis).map(convert.faded),
    ];
  };
}

/** The extension has the pages with it, and needs no network to show one. */
function shownPage({ code }: ProblemKind): string {
  return commandLink('prototxt.showProblemPage', code);
}

/** The diagnostics as the answer to a client that asks for them. */
export function fullReport(items: Diagnostic[]): FullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}
