import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { NetFile, OpenNet } from '../features/solver-nets.ts';
import { decodeText } from '../host/decode.ts';
import { fileFinder } from '../host/find-file.ts';
import { nodeHost } from '../host/node.ts';
import { readAsAsked } from './analyze-as-asked.ts';
import type { NetOptions } from './options.ts';
import { ownCaffe } from './own-caffe.ts';

/** Opens the nets that a file names, seen from its folder, those around it, and where the program was started. */
export function netFiles(file: string, options: NetOptions): OpenNet {
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
      : netFile(uri, decodeText(bytes).text, options);
  };
}

async function netFile(uri: string, text: string, options: NetOptions): Promise<NetFile> {
  const fileName = uri.slice(uri.lastIndexOf('/') + 1);
  const { flavour } = await ownCaffe(fileURLToPath(uri), text, options);
  const asked = { states: [], fileName, flavour };
  return { uri, text, analysis: await readAsAsked(text, asked, options.flavour) };
}
