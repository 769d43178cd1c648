import type { FileNode } from '../syntax/tree.ts';
import { type DeclaredLayer, declaredLayers } from './declared-layers.ts';

/** A layer of a file of the workspace. */
export interface WorkspaceSymbol extends DeclaredLayer {
  readonly uri: string;
}

/** The layers of a file that a person may mean: the letters of the query are in the name, in that order. */
export function workspaceSymbols(
  uri: string,
  text: string,
  query: string,
  tree: FileNode,
): readonly WorkspaceSymbol[] {
  const letters = query.toLowerCase();
  return declaredLayers(text, tree)
    .filter(({ name }) => name !== '' && holdsInOrder(name.toLowerCase(), letters))
    .map(layer => ({ uri, ...layer }));
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}
