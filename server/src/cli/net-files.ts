import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NetFile, OpenNet } from '../features/solver-nets.ts';
import { decodeText } from '../host/decode.ts';
import { fileFinder } from '../host/find-file.ts';
import { nodeHost } from '../host/node.ts';
import { readAsAsked } from './analyze-as-asked.ts';

/** Opens the nets that a file names, seen from its folder, those around it, and where the program was started. */
export function netFiles(file: string, flavour: string): OpenNet {
  const host = nodeHost({
    folders: async () => [pathToFileURL(process.cwd()).href],
    log: () => {},
  });
  const find = fileFinder(pathToFileURL(resolve(file)).href, host);
  return async path => {
    const uri = await find(path);
    const bytes = uri === undefined ? undefined : await host.read(uri);
    return uri === undefined || bytes === undefined
      ? undefined
      : netFile(uri, decodeText(bytes).text, flavour);
  };
}

async function netFile(uri: string, text: string, flavour: string): Promise<NetFile> {
  const fileName = uri.slice(uri.lastIndexOf('/') + 1);
  return { uri, text, analysis: await readAsAsked(text, { states: [], fileName }, flavour) };
}
