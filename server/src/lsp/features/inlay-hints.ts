import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { hintLabels, hints } from '../../features/hints.ts';
import type { AboutDocument, Question } from '../answer.ts';
import type { ClientAbilities } from '../client.ts';
import type { Feature } from '../feature.ts';
import { hintedSides, part } from '../settings.ts';

/** `textDocument/inlayHint`: shapes beside blobs; `inlayHint/resolve`: how they come about, when somebody looks. */
export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: true } }),
  offer: ({ connection: { languages }, client, answer }) => {
    languages.inlayHint.on(answer(question => shown(question, client), []));
    const resolve = answer(resolved, undefined);
    languages.inlayHint.resolve(async hint => {
      const { uri }: Partial<HintData> = part(hint.data);
      return (typeof uri === 'string' && (await resolve({ textDocument: { uri }, hint }))) || hint;
    });
  },
};

/** What a hint keeps for the time when somebody looks at it. */
interface HintData {
  readonly uri: string;
}

function shown(question: Question<InlayHintParams>, client: ClientAbilities): InlayHint[] {
  const { params, settings, analysis, convert } = question;
  const range = convert.span(params.range);
  const sides = hintedSides[settings.inlayHints.shapes];
  if (!client.resolvesHints) return hints(analysis, range, sides).map(convert.hint);
  const data: HintData = { uri: params.textDocument.uri };
  return hintLabels(analysis, range, sides).map(label => ({ ...convert.hintLabel(label), data }));
}

interface AboutHint extends AboutDocument {
  readonly hint: InlayHint;
}

/** Undefined where the text has changed, and the hint with it. */
function resolved({ params, settings, analysis, convert }: Question<AboutHint>): InlayHint | undefined {
  const at = convert.offset(params.hint.position);
  const found = hints(analysis, { start: at, end: at }, hintedSides[settings.inlayHints.shapes]);
  const same = found.find(({ offset }) => offset === at);
  return same && convert.hint(same);
}
