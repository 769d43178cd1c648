import type { Flavour, ForeignWord, Forks } from '../../layers/flavour.ts';
import { isRefusal } from '../../problems/define.ts';
import type { FileNode } from '../../syntax/tree.ts';
import { type AnalyzeOptions, analyze } from '../analyze.ts';
import type { FileKind } from '../kind.ts';
import { foreignWords, knows } from './foreign-words.ts';

/** A text whose Caffe is looked for. */
export interface Candidate {
  readonly text: string;
  readonly tree: FileNode;
  readonly kind: FileKind;
  readonly options: AnalyzeOptions;
  /** What stock Caffe does not know of it. */
  readonly words: readonly ForeignWord[];
}

/**
 * The Caffe that a text with foreign words is written for: the first fork that knows them all and accepts the
 * net; if none accepts it, the one with the fewest errors, so that a fault in a net for a fork is one fault.
 * Where no fork knows them all, several are put together, if that leaves fewer errors than stock Caffe. Words
 * that no Caffe knows, such as half of one, tell nothing.
 */
export function chooseFlavour(candidate: Candidate, base: Flavour, forks: Forks): Flavour {
  const ids = idsByUse(candidate.words, forks);
  const flavours = ids.flatMap(id => forks.alone(id, base) ?? []);
  const knowing = flavours.filter(it => wordsLeft(candidate, it, base, forks) === 0);
  const originals = knowing.filter(it => !forks.collections.includes(it.id));
  const alone = soundest(originals.length > 0 ? originals : knowing, candidate);
  if (alone) return alone;
  const several = together(candidate, ids, base, forks);
  return several && errorsIn(candidate, several) < errorsIn(candidate, base) ? several : base;
}

/** How many words of the text the flavour does not know, and some other Caffe does. */
export function wordsLeft(
  { text, tree, kind }: Pick<Candidate, 'text' | 'tree' | 'kind'>,
  flavour: Flavour,
  base: Flavour,
  forks: Forks,
): number {
  const left = foreignWords(text, tree, kind, flavour);
  return left.filter(it => knows(base, it) || forks.knowing(it).length > 0).length;
}

/** The forks that know one of the words at least; which of them know most comes first. */
function idsByUse(words: readonly ForeignWord[], forks: Forks): readonly string[] {
  const uses = new Map<string, number>();
  for (const word of words) for (const id of forks.knowing(word)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const inOrder = forks.ids.filter(id => uses.has(id));
  return inOrder.sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
}

function soundest(flavours: readonly Flavour[], candidate: Candidate): Flavour | undefined {
  let best: { flavour: Flavour; errors: number } | undefined;
  for (const flavour of flavours) {
    const errors = errorsIn(candidate, flavour);
    if (!best || errors < best.errors) best = { flavour, errors };
    if (errors === 0) break;
  }
  return best?.flavour;
}

/** How often that Caffe refuses the net, in both phases; a layer of which only the name is known could be refused. */
function errorsIn({ text, tree, options }: Candidate, flavour: Flavour): number {
  const { level = 0, stages = [] } = options.states[0] ?? {};
  const states = (['TRAIN', 'TEST'] as const).map(phase => ({ phase, level, stages }));
  const analysis = analyze(text, { ...options, states, flavour }, tree);
  const problems = [...analysis.problems, ...analysis.states.flatMap(it => it.problems)];
  const layers = analysis.states.flatMap(it => it.inference.layers);
  return problems.filter(isRefusal).length + layers.filter(it => it.definition?.isUndescribed).length;
}

/**
 * Takes one fork after the other, each time the one with which the fewest words are left: what is in a message is
 * seen only by a fork that knows the message. Of several that leave equally few, the soundest is taken.
 */
function together(
  candidate: Candidate,
  ids: readonly string[],
  base: Flavour,
  forks: Forks,
): Flavour | undefined {
  let taken: Taken = { ids: [], flavour: base, left: Number.POSITIVE_INFINITY };
  for (;;) {
    const rest = foreignWords(candidate.text, candidate.tree, candidate.kind, taken.flavour);
    const next = idsByUse(rest, forks)
      .filter(id => ids.includes(id) && !taken.ids.includes(id))
      .flatMap((id): Taken[] => {
        const all = [...taken.ids, id];
        const flavour = forks.together(all, base);
        return flavour ? [{ ids: all, flavour, left: wordsLeft(candidate, flavour, base, forks) }] : [];
      });
    const fewest = Math.min(...next.map(it => it.left));
    const best = next.filter(it => it.left === fewest);
    const flavour = soundest(
      best.map(it => it.flavour),
      candidate,
    );
    const found = best.find(it => it.flavour === flavour);
    if (!found) return taken.ids.length > 0 ? taken.flavour : undefined;
    taken = found;
  }
}

/** Several forks together, and how many words they leave. */
interface Taken {
  readonly ids: readonly string[];
  readonly flavour: Flavour;
  readonly left: number;
}
