import { flavourHeader } from '../analysis/flavour/header.ts';
import type { Host } from '../host/host.ts';
import type { OpenDocument } from './open-document.ts';
import type { Settings } from './protocol.ts';

/**
 * The flavour that somebody wants for the document: what the file itself says comes first, then the first
 * pattern of the settings that is for it, then the setting for all files.
 */
export async function askedFlavour(
  { uri, text }: Pick<OpenDocument, 'uri' | 'text'>,
  { flavour, flavours }: Pick<Settings, 'flavour' | 'flavours'>,
  host: Host,
): Promise<string> {
  if (flavourHeader(text)) return 'auto';
  const patterns = Object.entries(flavours);
  if (patterns.length === 0) return flavour;
  const { matchesPattern } = await import('../parts/patterns.ts');
  const paths = await pathsOf(uri, host);
  const [, own = flavour] =
    patterns.find(([pattern]) => paths.some(path => matchesPattern(path, pattern))) ?? [];
  return own;
}

/** Where the file is, seen from each of the workspace's folders that it is in; else its whole path. */
async function pathsOf(uri: string, host: Host): Promise<readonly string[]> {
  const folders = (await host.folders()).map(it => (it.endsWith('/') ? it : `${it}/`));
  const around = folders.filter(it => uri.startsWith(it));
  const paths =
    around.length > 0 ? around.map(it => uri.slice(it.length)) : [uri.replace(/^[\w.+-]+:\/*/, '')];
  return paths.map(it => decodeURIComponent(it));
}
