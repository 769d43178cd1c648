import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeHost } from '../host/node.ts';
import { stock } from '../layers/stock.ts';
import { readers } from '../loading/own-caffe.ts';
import type { OwnCaffe, OwnCaffes } from '../own-caffe/own-caffe.ts';
import type { FileFault } from '../problems/file-fault.ts';
import { LineIndex } from '../text/lines.ts';
import type { NetOptions } from './options.ts';

/** The Caffe that holds for a file: with the `.proto` files of the call, and the nearest `caffe-layers.json`. */
export async function ownCaffe(file: string, text: string, options: NetOptions): Promise<OwnCaffe> {
  const caffes = await (known.get(options) ?? load(options));
  return caffes.of(pathToFileURL(resolve(file)).href, text, { protoFiles: options.protoFiles, layers: [] });
}

/** All files of a call share what is read for them. */
const known = new WeakMap<NetOptions, Promise<OwnCaffes>>();

function load(options: NetOptions): Promise<OwnCaffes> {
  const loading = ownCaffes();
  known.set(options, loading);
  return loading;
}

/** Seen from where the program was started; the search goes up to the folder with the repository. */
async function ownCaffes(): Promise<OwnCaffes> {
  const { OwnCaffes } = await import('../parts/own-caffe.ts');
  const host = nodeHost({ folders: async () => [pathToFileURL(process.cwd()).href], log: () => {} });
  const isOutermost = async (folder: string): Promise<boolean> =>
    (await host.list(folder)).some(({ name }) => name === '.git');
  return new OwnCaffes({ host, readers, stock, isOutermost, sound: new Map() });
}

/** A fault as a line, which begins with its place. */
export function faultLine({ file, span, message }: FileFault): string {
  const { line, column } = new LineIndex(file.text).at(span.start);
  return `${relative('', fileURLToPath(file.uri))}:${line}:${column}: ${message}`;
}
