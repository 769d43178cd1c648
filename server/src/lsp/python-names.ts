import type { PythonName } from '../features/complete/python-names.ts';
import { decodeText } from '../host/decode.ts';
import { isBelow, openFoldersOf } from '../host/find-file.ts';
import type { Host } from '../host/host.ts';

/** The names that the Python files around the document have for it; `classesOf` finds the layers in the text of one. */
export async function pythonNames(
  name: PythonName,
  uri: string,
  host: Host,
  classesOf: (python: string) => readonly string[],
): Promise<readonly string[]> {
  const folders = await openFoldersOf(uri, host);
  const find = async (suffix: string) =>
    (await host.find(suffix)).filter(file => folders.some(folder => isBelow(file, folder)));
  if (name.kind === 'module') return modulesIn(await find('.py'));
  // Caffe imports a module of a package by its dotted name.
  const path = `${name.module.replaceAll('.', '/')}.py`;
  const files = (await find(path)).filter(file => file.endsWith(`/${path}`));
  const texts = await Promise.all(files.map(it => host.read(it)));
  return texts.flatMap(bytes => (bytes ? classesOf(decodeText(bytes).text) : []));
}

function modulesIn(addresses: readonly string[]): readonly string[] {
  const names = addresses.map(it => decodeURIComponent(it.slice(it.lastIndexOf('/') + 1, -'.py'.length)));
  return [...new Set(names)].filter(it => /^[A-Za-z]\w*$/.test(it)).toSorted();
}
