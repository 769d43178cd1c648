import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import type { Completion, CompletionKind, DocsKey } from '../features/complete/completion.ts';
import type { ClientAbilities } from './client.ts';
import type { Convert } from './convert.ts';

/** What an item keeps for the time when somebody looks at it. */
export interface CompletionData {
  readonly docs?: DocsKey;
  /** The document, where its Caffe is not stock Caffe. */
  readonly uri?: string;
}

/** LSP's items in the order of the completions, which are without snippets where the client is. */
export function completionItems(
  completions: readonly Completion[],
  { client, convert, uri }: Target,
): CompletionItem[] {
  return completions.map((completion, i) => ({
    ...basics(completion),
    sortText: String(i).padStart(5, '0'),
    ...insertion(completion, client, convert),
    ...(client.retriggersCompletion && completion.continues && { command: askAgain }),
    data: (completion.docs
      ? { docs: completion.docs, ...(uri !== undefined && { uri }) }
      : {}) satisfies CompletionData,
  }));
}

/** The client that gets the items, and the document that they are for. */
interface Target {
  readonly client: Pick<ClientAbilities, 'snippets' | 'adjustsIndentation' | 'retriggersCompletion'>;
  readonly convert: Convert;
  /** As in `CompletionData`. */
  readonly uri?: string;
}

function basics({ label, kind, note, detail, filter, deprecated }: Completion): CompletionItem {
  return {
    label,
    kind: kinds[kind],
    ...(note && { labelDetails: { description: note } }),
    ...(detail && { detail }),
    ...(filter && { filterText: filter }),
    ...(deprecated && { tags: [CompletionItemTag.Deprecated] }),
  };
}

function insertion(
  { span, snippet }: Completion,
  { snippets, adjustsIndentation }: Target['client'],
  convert: Convert,
): Partial<CompletionItem> {
  return {
    // VS Code takes a snippet for a change even where it inserts what stands there, and Enter would make no line.
    insertTextFormat:
      snippets && /[\\$]/.test(snippet) ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(adjustsIndentation && { insertTextMode: InsertTextMode.adjustIndentation }),
    textEdit: { range: convert.range(span), newText: snippet },
  };
}

const kinds: Record<CompletionKind, CompletionItemKind> = {
  field: CompletionItemKind.Field,
  message: CompletionItemKind.Struct,
  value: CompletionItemKind.EnumMember,
  type: CompletionItemKind.Class,
  blob: CompletionItemKind.Variable,
  name: CompletionItemKind.Text,
  block: CompletionItemKind.Snippet,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
};

const askAgain = { title: 'Suggest', command: 'editor.action.triggerSuggest' };
