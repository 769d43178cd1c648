import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnosis, messageOf } from '../features/diagnose.ts';
import type { Level, Related } from '../problems/define.ts';
import { type LineColumn, LineIndex } from '../text/lines.ts';
import { type Excerpt, excerpt } from './excerpt.ts';

/** A problem as `--format json` prints it. Scripts depend on its keys. */
export interface ProblemReport extends LineColumn {
  readonly code: string;
  readonly severity: Level;
  readonly message: string;
  /** The name of the layer it is about. */
  readonly layer?: string;
}

/** A problem with all that helps a person to find it. */
export interface FoundProblem {
  readonly report: ProblemReport;
  /** Where it ends. */
  readonly end: LineColumn;
  readonly excerpt: Excerpt;
  readonly related: readonly RelatedReport[];
}

/** Another place that helps to understand a problem. */
export interface RelatedReport extends LineColumn {
  /** The path of its file, if that is another one. */
  readonly file?: string;
  readonly end: LineColumn;
  readonly message: string;
}

/** Says how a problem is to be printed. */
export function foundProblem(diagnosis: Diagnosis, text: string, lines: LineIndex): FoundProblem {
  const { span, related = [] } = diagnosis.problem;
  return {
    report: problemReport(diagnosis, messageOf(diagnosis), lines),
    end: lines.at(span.end),
    excerpt: excerpt(text, span, lines),
    related: related.map(it => relatedReport(it, it.file ? new LineIndex(it.file.text) : lines)),
  };
}

function relatedReport({ span, message, file }: Related, lines: LineIndex): RelatedReport {
  return {
    ...lines.at(span.start),
    end: lines.at(span.end),
    message,
    ...(file && { file: relative('', fileURLToPath(file.uri)) }),
  };
}

/** The contract's part of it, with the message that fits what was looked at. */
export function problemReport(
  { problem, level }: Diagnosis,
  message: string,
  lines: LineIndex,
): ProblemReport {
  const { kind, span, layer } = problem;
  return {
    code: kind.code,
    severity: level,
    message,
    ...lines.at(span.start),
    ...(layer !== undefined && { layer }),
  };
}
