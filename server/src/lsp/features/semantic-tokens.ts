import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensLegend,
  type SemanticTokensParams,
} from 'vscode-languageserver';
import type { semanticTokens as find, SemanticToken } from '../../features/semantic-tokens.ts';
import type { Span } from '../../text/span.ts';
import type { Question } from '../answer.ts';
import type { Feature } from '../feature.ts';

/** `textDocument/semanticTokens`: layer types, blobs, and fields that are better not written. */
export const semanticTokens: Feature = {
  capabilities: () => ({ semanticTokensProvider: { legend, full: { delta: true }, range: true } }),
  offer: ({ connection: { languages }, answer }) => {
    const history = new History();
    languages.semanticTokens.on(answer(async question => history.full(question, await finder()), nothing));
    languages.semanticTokens.onDelta(
      answer(async question => history.delta(question, await finder()), nothing),
    );
    languages.semanticTokens.onRange(
      answer(async question => {
        const builder = new SemanticTokensBuilder();
        push(builder, question, question.convert.span(question.params.range), await finder());
        return builder.build();
      }, nothing),
    );
  },
};

type Finder = typeof find;

async function finder(): Promise<Finder> {
  return (await import('../../parts/structure.ts')).semanticTokens;
}

const nothing: SemanticTokens = { data: [] };

const types = ['class', 'variable', 'property'] as const satisfies readonly SemanticToken['type'][];
const modifiers = ['definition', 'modification', 'unknown', 'deprecated', 'ignored'] as const;
const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

/** What was sent last: a person types in one document at a time. A delta to anything else is sent in full. */
class History {
  #uri = '';
  #builder = new SemanticTokensBuilder();

  full(question: Question<SemanticTokensParams>, tokensOf: Finder): SemanticTokens {
    this.#uri = question.document.uri;
    this.#builder = new SemanticTokensBuilder();
    push(this.#builder, question, wholeOf(question), tokensOf);
    return this.#builder.build();
  }

  delta(
    question: Question<SemanticTokensDeltaParams>,
    tokensOf: Finder,
  ): SemanticTokens | SemanticTokensDelta {
    if (question.document.uri !== this.#uri) return this.full(question, tokensOf);
    this.#builder.previousResult(question.params.previousResultId);
    push(this.#builder, question, wholeOf(question), tokensOf);
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
  tokensOf: Finder,
): void {
  for (const { span, type, modifier } of tokensOf(analysis, range)) {
    // A token ends on its line.
    if (/[\r\n]/.test(document.text.slice(span.start, span.end))) continue;
    const { line, character } = convert.position(span.start);
    const set = modifier ? 1 << modifiers.indexOf(modifier) : 0;
    builder.push(line, character, span.end - span.start, types.indexOf(type), set);
  }
}
