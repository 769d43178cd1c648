import { fileFinder } from '../host/find-file.ts';
import type { Problem } from '../problems/define.ts';
import type { Question, Sources } from './answer.ts';
import { readNamed } from './read-document.ts';

/** What is wrong with the nets that a solver names, each as the editor has it, else as it is on disk. */
export async function problemsOfNets(
  { document: { uri }, analysis }: Question<unknown>,
  sources: Sources,
): Promise<readonly Problem[]> {
  if (!analysis.solver) return [];
  const find = fileFinder(uri, sources.host);
  // Where not even the solver is found, as before it is saved, nobody can say what is missing.
  const own = await find(decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)));
  if (own === undefined) return [];
  const { solverNetProblems } = await import('../parts/lints.ts');
  return solverNetProblems(analysis, async path => {
    const address = await find(path);
    return address === undefined ? undefined : readNamed(address, sources);
  });
}
