import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { plainText } from '../features/markdown.ts';

/** Markdown for a client, which may read nothing but plain text. */
export function markup(markdown: string, readsMarkdown: boolean): MarkupContent {
  return readsMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}
