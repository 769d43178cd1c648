/**
 * Where the comment ends that begins here as one of C, `// …` or `/* … * /`; undefined if none does. One that
 * is never closed goes to the end of the text, so that whether one begins depends on nothing behind it.
 */
export function foreignCommentEnd(text: string, start: number): number | undefined {
  if (text.startsWith('//', start)) return lineEnd(text, start);
  if (!text.startsWith('/*', start)) return undefined;
  const closing = text.indexOf('*/', start + 2);
  return closing === -1 ? text.length : closing + 2;
}

/** Where the line ends that Git left here of a merge, such as `<<<<<<< HEAD`; undefined if it is none. */
export function mergeMarkerEnd(text: string, start: number): number | undefined {
  if (start > 0 && text[start - 1] !== '\n') return undefined;
  mergeMarker.lastIndex = start;
  return mergeMarker.test(text) ? lineEnd(text, start) : undefined;
}

// Sound text may close seven messages at once, so behind `>>>>>>>` a label has to stand that is no field.
const mergeMarker = /(?:<{7}|={7}|\|{7})(?![<=|])|>{7} (?=[\w(])(?!\w+\s*[:{<])/y;

/** Where the line ends; the carriage return of a Windows line end is white space. */
export function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}
