import type { Flavour, ForeignWord, Forks } from '../../layers/flavour.ts';
import { stock } from '../../layers/stock.ts';
import type { FileNode } from '../../syntax/tree.ts';
import type { AnalyzeOptions } from '../analyze.ts';
import type { HeaderMessage } from '../held-message.ts';
import { fileKind } from '../kind.ts';
import { type Candidate, chooseFlavour, wordsLeft } from './choose.ts';
import { foreignWords } from './foreign-words.ts';
import { flavourHeader } from './header.ts';

/** The Caffe that a text is read as, and why that one. */
export interface InForce {
  readonly flavour: Flavour;
  /** Somebody asked for it, the text names it, or the text uses what only it knows; `default` is stock Caffe. */
  readonly why: 'asked' | 'header' | 'found' | 'default';
  /** What stock Caffe does not know of the text. */
  readonly words: readonly ForeignWord[];
  /** All forks, if one of them might know better. */
  readonly forks?: Forks;
  /** The message that the header names together with its file. */
  readonly message?: HeaderMessage;
}

/** What is asked about the Caffe of a text. */
export interface FlavourQuestion {
  readonly text: string;
  readonly tree: FileNode;
  /** How it will be analysed; `flavour` is what is taken for stock Caffe. */
  readonly options: AnalyzeOptions;
  /** `auto`, `bvlc`, or the id of a fork. */
  readonly asked: string;
  /** The answer for the text before an edit: a fork that knows all of it stays in force. */
  readonly before?: InForce;
}

/** Finds the Caffe that a text is written for. A text that stock Caffe understands loads nothing. */
export async function flavourInForce(
  question: FlavourQuestion,
  load: () => Promise<Forks>,
): Promise<InForce> {
  const { text, tree, options, before } = question;
  const base = options.flavour ?? stock;
  const kind = fileKind(text, tree, base.schema, options.fileName);
  const words = foreignWords(text, tree, kind, base);
  const named = question.asked === 'auto' ? flavourHeader(text)?.id : question.asked;
  const why = question.asked === 'auto' ? 'header' : 'asked';
  if (named === base.id) {
    const forks = words.length > 0 ? await load() : undefined;
    return { flavour: base, why, words, ...(forks && { forks }) };
  }
  if (named !== undefined && named !== 'auto') {
    const forks = await load();
    const flavour = forks.alone(named, base);
    if (flavour) return { flavour, why, words, forks };
  }
  if (words.length === 0) return { flavour: base, why: 'default', words };
  const forks = before?.forks ?? (await load());
  const candidate = { text, tree, kind, options, words };
  const stays = before?.why === 'found' && isStillMeant(before.flavour, candidate, base, forks);
  const flavour = stays ? before.flavour : chooseFlavour(candidate, base, forks);
  return { flavour, why: flavour === base ? 'default' : 'found', words, forks };
}

/** Whether the text still uses what only forks know, and this one knows all of it: then it stays, whatever is typed. */
function isStillMeant(flavour: Flavour, candidate: Candidate, base: Flavour, forks: Forks): boolean {
  const usesForks = candidate.words.some(word => forks.knowing(word).length > 0);
  return usesForks && wordsLeft(candidate, flavour, base, forks) === 0;
}
