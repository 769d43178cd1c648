/**
 * The address that a path in a net leads to, seen from a folder whose address ends with `/`; undefined where
 * addresses have no folders, as those of unsaved files.
 */
export function addressOf(path: string, folder: string): string | undefined {
  const encoded = path
    .replaceAll(/[\\/]+/g, '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return URL.canParse(encoded, folder) ? new URL(encoded, folder).href : undefined;
}
