/** Neighbours whose names begin alike, up to a `/`. */
export interface NameGroup<Member> {
  /** What the names begin with, such as `inception_3a/`; one of the members may be called `inception_3a`. */
  readonly prefix: string;
  readonly members: readonly (Member | NameGroup<Member>)[];
}

/** Puts neighbours together whose names have parts before a `/` in common, and so on among them. */
export function groupByName<Member extends { readonly name: string }>(
  members: readonly Member[],
  prefix = '',
): readonly (Member | NameGroup<Member>)[] {
  return runsOf(members, prefix).flatMap((run): readonly (Member | NameGroup<Member>)[] => {
    const common = commonPrefix(run, prefix);
    return common === undefined ? run : [{ prefix: common, members: groupByName(run, common) }];
  });
}

/** Neighbours with the same next part of their names. */
function runsOf<Member extends { readonly name: string }>(
  members: readonly Member[],
  prefix: string,
): readonly (readonly Member[])[] {
  const runs: Member[][] = [];
  let last: string | undefined;
  for (const member of members) {
    const part = nextPart(member.name, prefix);
    if (part === last) runs.at(-1)?.push(member);
    else runs.push([member]);
    last = part;
  }
  return runs;
}

function nextPart(name: string, prefix: string): string {
  const slash = name.indexOf('/', prefix.length);
  return name.slice(prefix.length, slash === -1 ? undefined : slash);
}

/** With which longer prefix the run is a group; undefined if it is none. */
function commonPrefix(run: readonly { readonly name: string }[], prefix: string): string | undefined {
  const names = run.map(({ name }) => name);
  const [first = ''] = names;
  const next = `${prefix}${nextPart(first, prefix)}/`;
  if (names.length < 2 || !names.some(name => name.startsWith(next))) return undefined;
  const all = names.reduce(shared);
  const longest = all.slice(0, all.lastIndexOf('/') + 1);
  return longest.length > next.length ? longest : next;
}

function shared(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
