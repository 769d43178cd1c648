import type { Analysis } from '../../analysis/analyze.ts';

/** That name for a new blob, with a number behind it if it is taken. */
export function freshName({ net }: Analysis, name: string, alsoTaken: readonly string[] = []): string {
  const taken = new Set([...(net?.layers ?? []).flatMap(it => it.message.top), ...alsoTaken]);
  let candidate = name;
  for (let i = 2; taken.has(candidate); i++) candidate = `${name}_${i}`;
  return candidate;
}
