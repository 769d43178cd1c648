/** The lines with comments, or nothing, with which the text begins. */
export function headerOf(text: string): string {
  return /^(?:[^\S\n]*(?:#[^\n]*)?\n)*/.exec(text)?.[0] ?? '';
}
