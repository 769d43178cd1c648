import { stock } from '../../layers/stock.ts';
import { loadForks } from '../../loading/forks.ts';
import type { AboutDocument, Question } from '../answer.ts';
import { documentCommand, uriIn } from '../command.ts';
import type { FlavourChoice, FlavourInForce } from '../protocol.ts';
import { part } from '../settings.ts';

/** `prototxt.flavour`: the Caffe that a file is read as, why, and which others there are. */
export const flavour = documentCommand<Params, FlavourInForce | null>(
  'prototxt.flavour',
  paramsOf,
  inForce,
  null,
);

interface Params extends AboutDocument {
  readonly choices: boolean;
}

async function inForce({ params, inForce, analysis }: Question<Params>): Promise<FlavourInForce> {
  const { flavour, why, words } = inForce;
  const names = [...new Set(words.map(it => it.name))];
  const choices = params.choices ? await allChoices(inForce.words) : undefined;
  const { id, title } = flavour;
  return { id, title, why, words: names, kind: analysis.kind, ...(choices && { choices }) };
}

/** Stock Caffe, then the forks; those that know most of the words come first. */
async function allChoices(words: Question<unknown>['inForce']['words']): Promise<readonly FlavourChoice[]> {
  const forks = await loadForks();
  const known = (id: string) => words.filter(word => forks.knowing(word).includes(id)).length;
  const choices = forks.ids.map(id => ({ id, title: forks.titleOf(id) ?? id, known: known(id) }));
  return [{ id: stock.id, title: stock.title, known: 0 }, ...choices.sort((a, b) => b.known - a.known)];
}

function paramsOf(argument: unknown): Params {
  return { textDocument: { uri: uriIn(argument) }, choices: part(argument).choices === true };
}
