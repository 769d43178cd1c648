/** A line of import, and what in the text asks for it. */
export type Import = readonly [line: string, use: RegExp];

/** A Python file of a documentation string, the imports that it needs, and its parts. */
export function pythonFile(
  [summary = '', ...notes]: readonly string[],
  imports: readonly Import[],
  parts: readonly string[],
): string {
  const doc = notes.length === 0 ? `"""${summary}"""` : [`"""${summary}`, '', ...notes, '"""'].join('\n');
  const text = parts.join('\n\n\n');
  const needed = imports.filter(([, use]) => use.test(text)).map(([line]) => line);
  return `${doc.replaceAll('\\', '\\\\')}\n\n${needed.join('\n')}\n\n\n${text}\n`;
}
