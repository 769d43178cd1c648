import type { Span } from '../../text/span.ts';

/** Something that may be written where the cursor is. The likeliest comes first. */
export interface Completion {
  /** What is shown, and what the typed word is compared with where there is no `filter`. */
  readonly label: string;
  readonly kind: CompletionKind;
  /** A word or two beside the label. */
  readonly note?: string;
  /** A line about the item, shown when it is looked at. */
  readonly detail?: string;
  /** What is replaced. */
  readonly span: Span;
  /** A snippet of LSP. */
  readonly snippet: string;
  /** What the replaced text is compared with, where that is not the label. */
  readonly filter?: string;
  /** What clients without snippets insert, where that is not the same with the first value of each stop. */
  readonly bare?: Pick<Completion, 'span' | 'snippet'>;
  readonly deprecated?: boolean;
  /** There is more to choose from where the item leaves the cursor. */
  readonly continues?: boolean;
  readonly docs?: DocsKey;
}

export type CompletionKind =
  | 'field'
  | 'message'
  | 'value'
  | 'type'
  | 'blob'
  | 'name'
  | 'block'
  | 'file'
  | 'folder';

/** Where the documentation of an item is found when somebody looks at it. */
export type DocsKey =
  /** In the documentation of the schema, the first that is there. */
  | { readonly schema: readonly string[] }
  /** In the catalogue of layers. */
  | { readonly layerType: string }
  /** The item inserts so much that its text says best what it is. */
  | 'text';

/** What may be written at a place. */
export interface Completions {
  readonly items: readonly Completion[];
  /** There are more; they come when more of the word is typed. */
  readonly isIncomplete: boolean;
}
