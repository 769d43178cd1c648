/** The address that runs a command of the client's with one argument. */
export function commandLink(command: string, argument: unknown): string {
  const query = encodeURIComponent(JSON.stringify([argument]));
  // Brackets would end the link in Markdown.
  return `command:${command}?${query.replaceAll('(', '%28').replaceAll(')', '%29')}`;
}
