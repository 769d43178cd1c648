import { defineProblem } from './define.ts';

/** A word or number that the enum does not have. */
export const unknownEnumValue = defineProblem<{
  field: string;
  value: string;
  known: readonly string[];
  nearest?: string;
}>({
  code: 'unknown-enum-value',
  level: 'error',
  message: ({ field, value, known, nearest }) =>
    `"${field}" has no value ${value}. ${nearest ? `Did you mean ${nearest}?` : `It takes ${listed(known)}.`}`,
});

/** A long list helps nobody. */
function listed(words: readonly string[]): string {
  const [first, second] = words;
  return words.length > 10 ? `${first}, ${second} and ${words.length - 2} others` : words.join(', ');
}
