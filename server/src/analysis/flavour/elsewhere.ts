import type { Forks } from '../../layers/flavour.ts';
import { factsOf, type Problem, type ProblemKind } from '../../problems/define.ts';
import { unknownEnumValue } from '../../problems/unknown-enum-value.ts';
import { unknownField } from '../../problems/unknown-field.ts';
import { unknownLayerType } from '../../problems/unknown-layer-type.ts';
import { foreignWord } from './foreign-words.ts';

/** The problems, with the forks that know what is not known here. */
export function toldOfForks(problems: readonly Problem[], forks: Forks | undefined): readonly Problem[] {
  return forks ? problems.map(it => toldOf(it, forks)) : problems;
}

function toldOf(it: Problem, forks: Forks): Problem {
  const word = foreignWord(it);
  const knowing = word ? forks.knowing(word) : [];
  if (knowing.length === 0) return it;
  return (
    withForks(unknownField, it, knowing) ??
    withForks(unknownEnumValue, it, knowing) ??
    withForks(unknownLayerType, it, knowing) ??
    it
  );
}

/** The problem with the forks among its facts, if it is of that kind. */
function withForks<Facts extends { forks?: readonly string[] }>(
  kind: ProblemKind<Facts>,
  it: Problem,
  forks: readonly string[],
): Problem | undefined {
  const known = factsOf(kind, it);
  if (!known) return undefined;
  const facts = { ...known, forks };
  return { ...it, facts, message: kind.message(facts) };
}
