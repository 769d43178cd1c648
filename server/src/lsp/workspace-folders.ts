import type { Connection, InitializeParams } from 'vscode-languageserver';

/** The folders that are open in the client. */
export class WorkspaceFolders {
  readonly #connection: Connection;
  #canBeAsked = false;
  /** Those that it named when it started the server, which are all that a client has that cannot be asked. */
  #named: readonly string[] = [];

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Reads what the client says of itself when it starts the server. */
  started({ capabilities, workspaceFolders, rootUri }: InitializeParams): void {
    this.#canBeAsked = capabilities.workspace?.workspaceFolders === true;
    this.#named = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  }

  /** Their addresses; none in a client that knows of no workspaces. */
  async list(): Promise<readonly string[]> {
    if (!this.#canBeAsked) return this.#named;
    const folders = await this.#connection.workspace.getWorkspaceFolders().catch(() => undefined);
    return folders === undefined ? this.#named : (folders ?? []).map(({ uri }) => uri);
  }
}
