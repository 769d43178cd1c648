import {
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { absentLayers } from '../features/absent-layers.ts';
import { diagnose } from '../features/diagnose.ts';
import type { Question } from './answer.ts';

/** What is wrong in a document, and which layers to fade. */
export function diagnostics({ analysis, settings, convert }: Question<unknown>): Diagnostic[] {
  return [
    ...diagnose(analysis, settings.problems.levels).map(convert.diagnostic),
    ...absentLayers(analysis).map(convert.faded),
  ];
}

/** The diagnostics as the answer to a client that asks for them. */
export function fullReport(items: Diagnostic[]): FullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}
