import type { Analysis } from '../analysis/analyze.ts';
import { fileFinder } from '../host/find-file.ts';
import type { Problem } from '../problems/define.ts';
import type { Question, Sources } from './answer.ts';
import { type NamedDocument, readNamed } from './read-document.ts';

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
  return solverNetProblems(analysis, path => open(path, find, sources));
}

/** The nets that the paths in a document lead to, as far as they are found. */
export async function netsAt(
  paths: readonly string[],
  uri: string,
  sources: Sources,
): Promise<readonly Analysis[]> {
  const find = fileFinder(uri, sources.host);
  const documents = await Promise.all(paths.map(path => open(path, find, sources)));
  return documents.flatMap(document => (document ? [document.analysis([])] : []));
}

async function open(
  path: string,
  find: ReturnType<typeof fileFinder>,
  sources: Sources,
): Promise<NamedDocument | undefined> {
  const address = await find(path);
  return address === undefined ? undefined : readNamed(address, sources);
}
