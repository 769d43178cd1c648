import { defineProblem } from './define.ts';
import { knownToForks } from './forks.ts';

/** A word or number that the enum does not have. */
export const unknownEnumValue = defineProblem<{
  field: string;
  /** The name of the enum. */
  type: string;
  value: string;
  known: readonly string[];
  nearest?: string;
  /** The forks of Caffe that have it. */
  forks?: readonly string[];
}>({
  code: 'unknown-enum-value',
  level: 'error',
  message: ({ field, value, known, nearest, forks }) =>
    `"${field}" has no value ${value}.${knownToForks(forks) || (nearest ? ` Did you mean ${nearest}?` : ` It takes ${listed(known)}.`)}`,
});

/** A long list helps nobody. */
function listed(words: readonly string[]): string {
  const [first, second] = words;
  return words.length > 10 ? `${first}, ${second} and ${words.length - 2} others` : words.join(', ');
}
