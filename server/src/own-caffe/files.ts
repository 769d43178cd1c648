import { type FileHeader, isCaffes } from '../analysis/file-header.ts';
import { addressOf } from '../host/address.ts';
import { decodeText } from '../host/decode.ts';
import { fileFinder, foldersAround, openFolders } from '../host/find-file.ts';
import type { Host } from '../host/host.ts';
import type { OtherFile } from '../problems/define.ts';
import type { HeaderValue } from '../syntax/header.ts';

/** What somebody asks for beside what lies around the document. */
export interface Wishes {
  /** The paths of `.proto` files, seen from the workspace's folders. */
  readonly protoFiles: readonly string[];
  /** Entries as in `caffe-layers.json`. */
  readonly layers: readonly unknown[];
}

/** The files that describe the Caffe of one document, as far as they could be read. */
export interface OwnFiles {
  readonly protoFiles: readonly OtherFile[];
  /** Those that count more come later. */
  readonly layerFiles: readonly OtherFile[];
  /** The message of another project that the document's header names, and its file. */
  readonly named?: NamedMessage;
  /** Paths of the wishes that lead nowhere. */
  readonly missing: readonly string[];
}

/** A message of which a header also names the file. */
export interface NamedMessage {
  readonly message: HeaderValue;
  readonly path: HeaderValue;
  readonly file: OtherFile | undefined;
}

/** The address of what the settings hold, which is no file. */
export const SETTINGS = '';

/** Where the search for a `caffe-layers.json` ends. */
export type IsOutermost = (folder: string) => Promise<boolean>;

/** Finds and reads all that describes the Caffe of a document with that header. */
export async function ownFiles(
  uri: string,
  header: FileHeader,
  wishes: Wishes,
  host: Host,
  isOutermost: IsOutermost,
): Promise<OwnFiles> {
  const [found, missing] = await wishedFiles(wishes.protoFiles, uri, host);
  const { message, file: path } = header;
  const ofHeader = path && (await fileAt(path.value, uri, found, host));
  const isOfCaffe = path !== undefined && isCaffes(path);
  const nearest = await nearestLayers(uri, host, isOutermost);
  const inSettings = { uri: SETTINGS, text: JSON.stringify(wishes.layers, undefined, 2) };
  return {
    protoFiles: isOfCaffe && ofHeader ? [...found, ofHeader] : found,
    layerFiles: [...(wishes.layers.length > 0 ? [inSettings] : []), ...(nearest ? [nearest] : [])],
    ...(path && message && !isOfCaffe && { named: { message, path, file: ofHeader } }),
    missing,
  };
}

/** The files at those paths, each from the first folder of the workspace that has it; and the paths without one. */
async function wishedFiles(
  paths: readonly string[],
  uri: string,
  host: Host,
): Promise<readonly [found: readonly OtherFile[], missing: readonly string[]]> {
  if (paths.length === 0) return [[], []];
  // Without a workspace, an absolute path still has to be seen from somewhere.
  const folders = [...(await openFolders(host)), uri.slice(0, uri.lastIndexOf('/') + 1)];
  const files = await Promise.all(paths.map(path => firstFile(path, folders, host)));
  return [files.filter(it => it !== undefined), paths.filter((_, i) => files[i] === undefined)];
}

async function firstFile(
  path: string,
  folders: readonly string[],
  host: Host,
): Promise<OtherFile | undefined> {
  for (const folder of folders) {
    const address = addressOf(path, folder);
    const file = address === undefined ? undefined : await readFile(address, host);
    if (file) return file;
  }
  return undefined;
}

/** The file that a path in another file leads to: one that is listed and ends so, or one around that file. */
export async function fileAt(
  path: string,
  from: string,
  listed: readonly OtherFile[],
  host: Host,
): Promise<OtherFile | undefined> {
  const known = listed.find(it => decodeURIComponent(it.uri).endsWith(`/${path}`));
  if (known) return known;
  const address = await fileFinder(from, host)(path);
  return address === undefined ? undefined : readFile(address, host);
}

/** The `caffe-layers.json` in the document's folder, or in the nearest one around it. */
async function nearestLayers(
  uri: string,
  host: Host,
  isOutermost: IsOutermost,
): Promise<OtherFile | undefined> {
  for (const folder of foldersAround(uri)) {
    const file = await readFile(`${folder}caffe-layers.json`, host);
    if (file || (await isOutermost(folder))) return file;
  }
  return undefined;
}

async function readFile(uri: string, host: Host): Promise<OtherFile | undefined> {
  const bytes = await host.read(uri).catch(() => undefined);
  return bytes && { uri, text: decodeText(bytes).text };
}
