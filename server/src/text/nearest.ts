/** The candidate that a person most likely meant, if one is near enough, or begins as the word does. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = FAR;
  const words = wordsOf(word);
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const distance = distanceBetween(words, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

const FAR = Number.POSITIVE_INFINITY;

/** A name, and the words that it is made of. */
interface Words {
  readonly name: string;
  readonly words: readonly string[];
}

function wordsOf(name: string): Words {
  return { name, words: name.split('_') };
}

/** Word by word, so that a common `_param` does not bring `interp_param` near to `exp_param`. */
function distanceBetween({ name, words }: Words, other: string): number {
  if (other.length === name.length && other.toLowerCase() === name.toLowerCase()) return 0;
  const missing = Math.abs(words.length - 1 - underscoresIn(other));
  // Only the underscores themselves may be missing, as in `batchsize`.
  if (missing > 0) return boundedDistance(name, other, missing);
  const others = other.split('_');
  if (abbreviate(words, others)) return 1;
  return words.reduce((sum, word, i) => sum + wordDistance(word, others[i] ?? ''), 0);
}

function underscoresIn(name: string): number {
  let count = 0;
  for (let at = name.indexOf('_'); at >= 0; at = name.indexOf('_', at + 1)) count++;
  return count;
}

/** Whether each word begins another one, such as those of `conv_param` in `convolution_param`. */
function abbreviate(words: readonly string[], others: readonly string[]): boolean {
  return words.every(
    (word, i) => word.length >= LEAST && others[i]?.toLowerCase().startsWith(word.toLowerCase()),
  );
}

/** So many letters of a word tell which one it is. */
const LEAST = 3;

/** Words of one letter, such as `h` and `w`, are no slips of each other; `l` may be of `1`. */
function wordDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length === 1 && b.length === 1 && isDigit(a) === isDigit(b)) return FAR;
  return boundedDistance(a, b, Math.max(1, Math.floor(a.length / 3)));
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}

function boundedDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return FAR;
  const distance = editDistance(a, b);
  return distance <= most ? distance : FAR;
}

/** How many letters must be changed, added, dropped or swapped with their neighbour (Damerau–Levenshtein). */
function editDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    twoBack = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
