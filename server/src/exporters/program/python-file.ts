/** The lines of import that a text needs. */
export type Imports = (text: string) => readonly string[];

/** Each line where something in the text asks for it. */
export function whereUsed(...lines: readonly (readonly [line: string, use: RegExp])[]): Imports {
  return text => lines.filter(([, use]) => use.test(text)).map(([line]) => line);
}

/** A Python file of a documentation string, the imports that it needs, and its parts. */
export function pythonFile(
  [summary = '', ...notes]: readonly string[],
  imports: Imports,
  parts: readonly string[],
): string {
  const doc = notes.length === 0 ? `"""${summary}"""` : [`"""${summary}`, '', ...notes, '"""'].join('\n');
  const text = parts.join('\n\n\n');
  return `${doc.replaceAll('\\', '\\\\')}\n\n${imports(text).join('\n')}\n\n\n${text}\n`;
}
