import type { Forks } from '../layers/flavour.ts';

/** All forks, loaded when somebody asks for them first. */
export function loadForks(): Promise<Forks> {
  loaded ??= load();
  return loaded;
}

let loaded: Promise<Forks> | undefined;

async function load(): Promise<Forks> {
  const [{ forksOf }, { forkData, forkMessages }] = await Promise.all([
    import('../parts/forks.ts'),
    import('../parts/fork-data.ts'),
  ]);
  return forksOf({ forkData, forkMessages });
}
