import type { Host } from '../host/host.ts';

/**
 * The files of this machine, and through the editor those that only it can reach, as in a virtual workspace.
 * An editor that does not know how to be asked has none.
 */
export function filesOfBoth(machine: Host, editor: Host): Host {
  const has = (uri: string): boolean => uri.startsWith('file:');
  return {
    ...machine,
    read: uri => (has(uri) ? machine.read(uri) : editor.read(uri).catch(() => undefined)),
    list: uri => (has(uri) ? machine.list(uri) : editor.list(uri).catch(() => [])),
    find: async suffix => {
      const found = await machine.find(suffix);
      const folders = await machine.folders();
      if (folders.every(has)) return found;
      const others = await editor.find(suffix).catch(() => []);
      return [...found, ...others.filter(uri => !has(uri))];
    },
  };
}
