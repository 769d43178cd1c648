/** Whether the script of that URL is the one that was started, and not imported. */
export function isRun(url: string): boolean {
  const [, started] = process.argv;
  return started !== undefined && url.endsWith(started.replaceAll('\\', '/').split('/').slice(-2).join('/'));
}
