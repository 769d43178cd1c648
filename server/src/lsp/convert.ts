import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type InlayHint,
  type Location,
  MarkupKind,
  type Position,
  type Range,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver';
import type { AbsentLayer } from '../features/absent-layers.ts';
import { type Diagnosis, messageOf } from '../features/diagnose.ts';
import type { Fold } from '../features/folding.ts';
import type { Hint, HintLabel } from '../features/hints.ts';
import type { HoverCard } from '../features/hover.ts';
import type { OutlineItem } from '../features/symbols.ts';
import type { WorkspaceSymbol } from '../features/workspace-symbols.ts';
import type { Level, OtherFile } from '../problems/define.ts';
import type { Edit } from '../text/edits.ts';
import { LineIndex } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { markup } from './markup.ts';
import type { OpenDocument } from './open-document.ts';

/** Turns places of one document into LSP's, and back: lines and characters from 0, in UTF-16 units. */
export interface Convert {
  offset(position: Position): number;
  span(range: Range): Span;
  position(offset: number): Position;
  range(span: Span): Range;
  location(span: Span): Location;
  hint(hint: Hint): InlayHint;
  /** What is seen of a hint. */
  hintLabel(label: HintLabel): InlayHint;
  hover(card: HoverCard | undefined, readsMarkdown: boolean): Hover | null;
  /** `page` is the address that explains its code. */
  diagnostic(diagnosis: Diagnosis, page: string): Diagnostic;
  faded(layer: AbsentLayer): Diagnostic;
  edits(edits: readonly Edit[]): TextEdit[];
  symbol(item: OutlineItem): DocumentSymbol;
  workspaceSymbol(symbol: WorkspaceSymbol): SymbolInformation;
  fold(fold: Fold): FoldingRange;
  /** The spans from the inside out; where there are none, the offset alone. */
  selection(spans: readonly Span[], offset: number): SelectionRange;
}

/** For one version of a document. */
export function convertFor({ uri, text, lines }: Pick<OpenDocument, 'uri' | 'text' | 'lines'>): Convert {
  const offset = ({ line, character }: Position): number => {
    if (line >= lines.count) return text.length;
    return Math.min(lines.startOf(line + 1) + character, lineEnd(line));
  };
  const lineEnd = (line: number): number => {
    if (line + 1 >= lines.count) return text.length;
    const next = lines.startOf(line + 2);
    return text.endsWith('\r\n', next) ? next - 2 : next - 1;
  };
  const position = (at: number): Position => {
    const { line, column } = lines.at(at);
    return { line: line - 1, character: column - 1 };
  };
  const range = ({ start, end }: Span): Range => ({ start: position(start), end: position(end) });
  const location = (span: Span): Location => ({ uri, range: range(span) });
  const edits: Convert['edits'] = them =>
    them.map(({ span, text }) => ({ range: range(span), newText: text }));
  return {
    offset,
    span: ({ start, end }) => ({ start: offset(start), end: offset(end) }),
    position,
    range,
    location,
    hint: hint => hintFor(hint, position, location, edits),
    hintLabel: label => hintLabelFor(label, position),
    hover: (card, readsMarkdown) =>
      card ? { range: range(card.span), contents: markup(card.markdown, readsMarkdown) } : null,
    diagnostic: (diagnosis, page) => diagnosticFor(diagnosis, page, range, location),
    faded: ({ span, message }) => ({
      range: range(span),
      message,
      severity: DiagnosticSeverity.Hint,
      source,
      tags: [DiagnosticTag.Unnecessary],
    }),
    edits,
    symbol: item => symbolFor(item, range),
    workspaceSymbol: ({ name, type, nameSpan }) => ({
      name,
      kind: symbolKinds.layer,
      location: location(nameSpan),
      containerName: type,
    }),
    fold: fold => foldFor(fold, position),
    selection: (spans, at) => selectionFor(spans, range) ?? { range: range({ start: at, end: at }) },
  };
}

const source = 'prototxt';

function hintLabelFor({ offset, parts }: HintLabel, position: Convert['position']): InlayHint {
  return {
    position: position(offset),
    label: parts.map(({ text }) => ({ value: text })),
    paddingLeft: true,
  };
}

function hintFor(
  hint: Hint,
  position: Convert['position'],
  location: Convert['location'],
  edits: Convert['edits'],
): InlayHint {
  const { parts, tooltip, comment } = hint;
  return {
    ...hintLabelFor(hint, position),
    label: parts.map(({ text, leadsTo }) => ({
      value: text,
      ...(leadsTo && { location: location(leadsTo) }),
    })),
    // LSP asks no client whether it reads markdown here.
    tooltip: { kind: MarkupKind.Markdown, value: tooltip },
    // A double-click inserts it.
    ...(comment && { textEdits: edits([comment]) }),
  };
}

const severities: Record<Level, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

const tags = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
} as const;

function diagnosticFor(
  diagnosis: Diagnosis,
  page: string,
  range: Convert['range'],
  location: Convert['location'],
): Diagnostic {
  const { kind, span, related } = diagnosis.problem;
  return {
    range: range(span),
    message: messageOf(diagnosis),
    severity: severities[diagnosis.level],
    code: kind.code,
    codeDescription: { href: page },
    source,
    ...(kind.tag && { tags: [tags[kind.tag]] }),
    ...(related && {
      relatedInformation: related.map(({ span: other, file, message }) => ({
        location: file ? locationIn(file, other) : location(other),
        message,
      })),
    }),
  };
}

function locationIn({ uri, text }: OtherFile, span: Span): Location {
  return convertFor({ uri, text, lines: new LineIndex(text) }).location(span);
}

const symbolKinds: Record<OutlineItem['kind'], SymbolKind> = {
  layer: SymbolKind.Function,
  group: SymbolKind.Namespace,
  field: SymbolKind.Property,
};

function symbolFor(
  { name, detail, kind, span, selection, children }: OutlineItem,
  range: Convert['range'],
): DocumentSymbol {
  return {
    name,
    detail,
    kind: symbolKinds[kind],
    range: range(span),
    selectionRange: range(selection),
    children: children.map(child => symbolFor(child, range)),
  };
}

const foldKinds: Partial<Record<Fold['kind'], FoldingRangeKind>> = {
  comment: FoldingRangeKind.Comment,
  region: FoldingRangeKind.Region,
};

function foldFor({ span, kind }: Fold, position: Convert['position']): FoldingRange {
  const foldKind = foldKinds[kind];
  return {
    startLine: position(span.start).line,
    endLine: position(span.end).line,
    ...(foldKind && { kind: foldKind }),
  };
}

/** The innermost range, each with the next larger one. */
function selectionFor(spans: readonly Span[], range: Convert['range']): SelectionRange | undefined {
  return spans.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: range(span), ...(parent && { parent }) }),
    undefined,
  );
}
