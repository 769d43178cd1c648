import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensLegend,
  type SemanticTokensParams,
} from 'vscode-languageserver';
import { type SemanticToken, semanticTokens as tokensOf } from '../../features/semantic-tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Question } from '../answer.ts';
import type { Feature } from '../feature.ts';

/** `textDocument/semanticTokens`: layer types, blobs, and fields that are better not written. */
export const semanticTokens: Feature = {
  capabilities: () => ({ semanticTokensProvider: { legend, full: { delta: true }, range: true } }),
  offer: ({ connection: { languages }, answer }) => {
    const history = new History();
    languages.semanticTokens.on(answer(question => history.full(question), nothing));
    languages.semanticTokens.onDelta(answer(question => history.delta(question), nothing));
    languages.semanticTokens.onRange(
      answer(question => {
        const builder = new SemanticTokensBuilder();
        push(builder, question, question.convert.span(question.params.range));
        return builder.build();
      }, nothing),
    );
  },
};

const nothing: SemanticTokens = { data: [] };

const types = ['class', 'variable', 'property'] as const satisfies readonly SemanticToken['type'][];
const modifiers = ['definition', 'modification', 'unknown', 'deprecated', 'ignored'] as const;
const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

/** What was sent last: a person types in one document at a time. A delta to anything else is sent in full. */
class History {
  #uri = '';
  #builder = new SemanticTokensBuilder();

  full(question: Question<SemanticTokensParams>): SemanticTokens {
    this.#uri = question.document.uri;
    this.#builder = new SemanticTokensBuilder();
    push(this.#builder, question, wholeOf(question));
    return this.#builder.build();
  }

  delta(question: Question<SemanticTokensDeltaParams>): SemanticTokens | SemanticTokensDelta {
    if (question.document.uri !== this.#uri) return this.full(question);
    this.#builder.previousResult(question.params.previousResultId);
    push(this.#builder, question, wholeOf(question));
    return this.#builder.buildEdits();
  }
}

function wholeOf({ document }: Question<unknown>): Span {
  return { start: 0, end: document.text.length };
}

function push(
  builder: SemanticTokensBuilder,
  { document, analysis, convert }: Question<unknown>,
  range: Span,
): void {
  for (const { span, type, modifier } of tokensOf(analysis, range)) {
    // A token ends on its line.
    if (/[\r\n]/.test(document.text.slice(span.start, span.end))) continue;
    const { line, character } = convert.position(span.start);
    const set = modifier ? 1 << modifiers.indexOf(modifier) : 0;
    builder.push(line, character, span.end - span.start, types.indexOf(type), set);
  }
}
