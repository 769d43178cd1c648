/** The candidate that a person most likely meant: one that is near enough (Damerau–Levenshtein), or written short. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const distance = distanceBetween(word, candidate, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Of what is as far as `most` or farther it is enough to know that. */
function distanceBetween(word: string, candidate: string, most: number): number {
  if (candidate.toLowerCase() === word.toLowerCase()) return 0;
  if (abbreviates(word, candidate)) return 1;
  return Math.abs(candidate.length - word.length) >= most ? most : editDistance(word, candidate);
}

/** Whether each word of the one begins a word of the other, such as `conv_param` for `convolution_param`. */
function abbreviates(short: string, long: string): boolean {
  const words = long.toLowerCase().split('_');
  const beginnings = short.toLowerCase().split('_');
  return (
    words.length === beginnings.length &&
    beginnings.every((it, i) => it.length >= LEAST && words[i]?.startsWith(it))
  );
}

/** So many letters of a word tell which one it is. */
const LEAST = 3;

/** How many letters must be changed, added, dropped or swapped with their neighbour. */
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
