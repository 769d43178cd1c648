import { type ChildProcess, spawn } from 'node:child_process';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  FileChangeType,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type InlayHint,
  type Location,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type ShowMessageParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { InitializationOptions, Settings } from '../../server/src/lsp/protocol.ts';

/** Settings as a person writes them: only what differs from the defaults. */
export type SomeSettings = { readonly [Section in keyof Settings]?: Partial<Settings[Section]> };

/** An editor without a window: it starts the built server and speaks LSP to it over pipes. */
export class TestClient {
  readonly #server: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #exited: Promise<number | null>;
  #settings: SomeSettings = {};
  /** The addresses of the folders that are open. */
  folders: readonly string[] = [];
  /** How often the server asked for the hints to be read anew. */
  refreshes = 0;
  /** How often the server asked for the colours to be read anew. */
  recolourings = 0;
  /** Whether it answers a request for new hints with an error. */
  refusesRefreshes = false;
  /** What the server warned of in messages. */
  readonly warnings: string[] = [];
  /** What the server sent of its own accord. */
  readonly published = new Map<string, readonly Diagnostic[]>();

  constructor() {
    const server = spawn(process.execPath, ['dist/server.js', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#server = server;
    this.#exited = new Promise(resolve => server.once('exit', resolve));
    this.#connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => this.#settings),
    );
    this.#connection.onRequest('workspace/workspaceFolders', () =>
      this.folders.map(uri => ({ uri, name: uri })),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) => {
      this.warnings.push(message);
    });
    this.#connection.onRequest('workspace/inlayHint/refresh', () => {
      this.refreshes++;
      if (this.refusesRefreshes) throw new Error('not now');
      return null;
    });
    this.#connection.onRequest('workspace/semanticTokens/refresh', () => {
      this.recolourings++;
      return null;
    });
    this.#connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        this.published.set(uri, diagnostics);
      },
    );
    this.#connection.listen();
    // Whoever waits for an answer of a server that is gone must not wait for ever.
    server.once('exit', () => this.#connection.dispose());
  }

  async initialize(
    capabilities: ClientCapabilities,
    initializationOptions?: InitializationOptions,
    more: Partial<InitializeParams> = {},
  ): Promise<InitializeResult> {
    const params = { processId: null, rootUri: null, capabilities, initializationOptions, ...more };
    const result = await this.#connection.sendRequest<InitializeResult>('initialize', params);
    await this.#connection.sendNotification('initialized', {});
    return result;
  }

  open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'prototxt', version: 1, text };
    return this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(
    uri: string,
    version: number,
    contentChanges: readonly TextDocumentContentChangeEvent[],
  ): Promise<void> {
    return this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Tells of a file that was changed by another program. */
  changedOnDisk(uri: string): Promise<void> {
    return this.#connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: FileChangeType.Changed }],
    });
  }

  /** Changes the settings of a client that answers for its configuration. */
  configure(settings: SomeSettings): Promise<void> {
    this.#settings = settings;
    return this.#connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  /** Sends the settings, as a client does that does not answer for its configuration. */
  sendConfiguration(settings: SomeSettings): Promise<void> {
    return this.#connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { prototxt: settings },
    });
  }

  hints(uri: string, range: Range): Promise<readonly InlayHint[]> {
    return this.#connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.#connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  definition(uri: string, position: Position): Promise<readonly Location[]> {
    return this.#connection.sendRequest('textDocument/definition', { textDocument: { uri }, position });
  }

  diagnostics(uri: string): Promise<DocumentDiagnosticReport> {
    return this.#connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  }

  codeActions(uri: string, range: Range, context: CodeActionContext): Promise<readonly CodeAction[]> {
    return this.#connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** Asks anything else of a document. */
  ask<Result>(method: string, uri: string, params: object = {}): Promise<Result> {
    return this.#connection.sendRequest(method, { textDocument: { uri }, ...params });
  }

  execute(command: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#connection.sendRequest('workspace/executeCommand', { command, arguments: args });
  }

  /** Ends the server as LSP wants it; gives its exit status. */
  async stop(): Promise<number | null> {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    return this.#exited;
  }

  /** Ends the server however it stands. */
  kill(): void {
    this.#server.kill();
  }
}
