import type { Analysis } from '../analysis/analyze.ts';
import { reads } from '../analysis/lints/reads.ts';
import type { LayerDefinition } from '../layers/define.ts';
import { v1LayerTypes } from '../schema/caffe.generated.ts';
import { entriesOf, type Message, origin } from '../schema/message.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { overlaps, type Span, shifted } from '../text/span.ts';
import { type Mention, mentions } from './names/mentions.ts';
import { insideQuotes } from './names/quoted.ts';

/** What a word of the text is, beyond what a grammar can tell. Strings go without their quotes. */
export interface SemanticToken {
  readonly span: Span;
  /** A layer's type, a blob, or a field. */
  readonly type: 'class' | 'variable' | 'property';
  readonly modifier: TokenModifier | undefined;
}

/** A blob has its definition at a top, or a top in place modifies it. */
export type TokenModifier = 'definition' | 'modification' | 'unknown' | 'deprecated' | 'ignored';

/** The tokens in the range, in the order of the text. */
export function semanticTokens(analysis: Analysis, range: Span): readonly SemanticToken[] {
  return [...typeTokens(analysis, range), ...blobTokens(analysis, range), ...fieldTokens(analysis, range)]
    .filter(({ span }) => span.start < span.end && overlaps(span, range))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Of a layer that is written, as opposed to the one that Caffe makes of headers. */
function typeTokens({ text, net, catalogue }: Analysis, range: Span): SemanticToken[] {
  return near(net?.layers, range).flatMap(({ message, base }) =>
    entriesOf(message, 'type').map(({ value, valueSpan }) => ({
      span: insideQuotes(text, shifted(valueSpan, base)),
      type: 'class',
      modifier: catalogue.has(String(value)) ? undefined : 'unknown',
    })),
  );
}

function blobTokens(analysis: Analysis, range: Span): SemanticToken[] {
  return mentions(analysis, range)
    .filter(({ kind }) => kind === 'blob')
    .map(({ span, role }) => ({
      span: insideQuotes(analysis.text, span),
      type: 'variable',
      modifier: blobModifiers[role],
    }));
}

const blobModifiers: Record<Mention['role'], TokenModifier | undefined> = {
  definition: 'definition',
  change: 'modification',
  use: undefined,
};

/** The fields that are better not written. */
function fieldTokens({ declared, solver, catalogue }: Analysis, range: Span): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  if (solver) collectFields(solver, 0, tokens);
  if (!declared) return tokens;
  collectFields(declared.header, 0, tokens);
  for (const { message, base } of near(declared.layers, range))
    collectFields(message, base, tokens, catalogue.get(message.type));
  for (const { message, base, keyword } of near(declared.v1Layers, range)) {
    tokens.push({ span: shifted(keyword, base), type: 'property', modifier: 'deprecated' });
    collectFields(message, base, tokens, catalogue.get(v1LayerTypes[message.type] ?? ''));
  }
  return tokens;
}

/** With the definition of a layer, its settings for other types are ignored. */
function collectFields(
  message: Message<unknown>,
  base: number,
  tokens: SemanticToken[],
  definition?: LayerDefinition,
): void {
  for (const { field, value, name } of message[origin].entries) {
    const span = shifted(name, base);
    const modifier = isIdle(field, definition) ? 'ignored' : field.deprecated ? 'deprecated' : undefined;
    // Each item of a list has the one name before it.
    if (modifier && tokens.at(-1)?.span.start !== span.start)
      tokens.push({ span, type: 'property', modifier });
    // A message field holds a message.
    if (field.kind === 'message' && modifier !== 'ignored') collectFields(value as Message, base, tokens);
  }
}

function isIdle({ name, kind, ignored }: FieldSchema, definition: LayerDefinition | undefined): boolean {
  const ofOthers = kind === 'message' && name.endsWith('_param') && definition && !reads(definition, name);
  return ignored === true || ofOthers === true;
}

function near<Placed extends { base: number; width: number }>(
  layers: readonly Placed[] = [],
  { start, end }: Span,
): readonly Placed[] {
  return layers.filter(({ base, width }) => width > 0 && base < end && start < base + width);
}
