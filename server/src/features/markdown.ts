/** The text as a code span of markdown, whatever is in it. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${text.replaceAll(/\s+/g, ' ')}${space}${fence}`;
}

/**
 * A sentence as markdown: what stands in backticks stays code, nothing else is markup. It may hold words of
 * the file, which must not become links or pictures.
 */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll(/[\\`*_{}[\]()#+!|<>~&]/g, '\\$&')))
    .join('');
}

/** The words of such markdown alone, for who shows no markup: without fences, stars, backslashes and hard line ends. */
export function plainText(markdown: string): string {
  return markdown.replaceAll(
    /```\w*\n(.*?)\n```|(`+) ?(.+?) ?\2(?!`)|\\([^a-zA-Z\d\s])|\*+| +(?=\n)/gs,
    (_, block = '', __, span = '', escaped = '') => block + span + escaped,
  );
}
