import type { Completion } from './completion.ts';
import { plain } from './snippet.ts';

/**
 * The item as clients without snippets insert it: a text without stops, and on one line. Some of them put in text with
 * line ends as if it were a line, and leave what is before the cursor.
 */
export function withoutSnippets({ filter, bare, ...item }: Completion): Completion {
  const { span, snippet } = bare ?? item;
  const text = plain(snippet).replaceAll(/\n\s*/g, ' ');
  // The place is replaced as it is, so that a filter that tells of more would not be met.
  return { ...item, span, snippet: text, ...(filter !== undefined && !bare && { filter }) };
}
