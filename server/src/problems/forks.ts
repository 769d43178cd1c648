/** A longer list helps nobody. */
const MOST = 3;

/** Where else something is known, as a sentence behind another one; empty if nowhere. */
export function knownToForks(forks: readonly string[] = []): string {
  if (forks.length === 0) return '';
  if (forks.length === 1) return ` The fork ${forks[0]} has it.`;
  const named = forks.length > MOST ? forks.slice(0, MOST - 1) : forks.slice(0, -1);
  const last = forks.length > MOST ? `${forks.length - named.length} others` : forks.at(-1);
  return ` The forks ${named.join(', ')} and ${last} have it.`;
}
