import { type InitializeParams, InsertTextMode, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';
import { part } from './settings.ts';

/** What the client can do. */
export interface ClientAbilities {
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets the server ask to be told of changed settings. */
  readonly registersConfiguration: boolean;
  /** Lets the server ask to be told of files that change on disk. */
  readonly watchesFiles: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesTokens: boolean;
  /** Asks for what is behind a hint when somebody looks at it. */
  readonly resolvesHints: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  /** Asks for diagnostics itself; to others they are sent. */
  readonly pullsDiagnostics: boolean;
  /** Asks whether and where a name stands before it asks for another one. */
  readonly preparesRename: boolean;
  /** Takes edits of a version of a document, and none of them if it has another one by then. */
  readonly versionedEdits: boolean;
  /** Takes text with stops to fill in. */
  readonly snippets: boolean;
  /** Indents the lines of what it inserts like the line that they are inserted in, if it is told to. */
  readonly adjustsIndentation: boolean;
  /** Asks for completions once more by `editor.action.triggerSuggest`. */
  readonly retriggersCompletion: boolean;
  /** Shows markdown in a hover. */
  readonly markdownInHovers: boolean;
  /** Shows markdown beside a completion. */
  readonly markdownInCompletions: boolean;
  /** Runs the extension's commands from links in a hover, from the codes of problems and from code lenses. */
  readonly commandLinks: boolean;
}

/** Reads what a client says of itself when it starts the server. */
export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { workspace, textDocument } = capabilities;
  const item = textDocument?.completion?.completionItem;
  const options: Partial<InitializationOptions> = part(initializationOptions);
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    resolvesHints: ['tooltip', 'textEdits', 'label.location'].every(it =>
      textDocument?.inlayHint?.resolveSupport?.properties.includes(it),
    ),
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippets: item?.snippetSupport === true,
    adjustsIndentation:
      item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.adjustIndentation) === true,
    retriggersCompletion: options.retriggersCompletion === true,
    markdownInHovers: readsMarkdown(textDocument?.hover?.contentFormat),
    markdownInCompletions: readsMarkdown(item?.documentationFormat),
    commandLinks: options.commandLinks === true,
  };
}

/** A client that names no formats is older than these, and takes markdown. */
function readsMarkdown(formats: readonly MarkupKind[] = [MarkupKind.Markdown]): boolean {
  return formats.includes(MarkupKind.Markdown);
}
