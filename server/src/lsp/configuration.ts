import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client.ts';
import type { Settings } from './protocol.ts';
import { part, settingsFrom } from './settings.ts';

/** The settings in force, for each document, as the client has them. */
export class Configuration {
  readonly #connection: Connection;
  readonly #known = new Map<string, Promise<Settings>>();
  /** Whether the client answers `workspace/configuration`; others send what they have with each change. */
  readonly #canBeAsked: boolean;
  #sent: Settings = settingsFrom(undefined);

  constructor(connection: Connection, client: Pick<ClientAbilities, 'configuration'>) {
    this.#connection = connection;
    this.#canBeAsked = client.configuration;
  }

  of(uri: string): Promise<Settings> {
    let settings = this.#known.get(uri);
    if (!settings) {
      settings = this.#canBeAsked ? this.#ask(uri) : Promise.resolve(this.#sent);
      this.#known.set(uri, settings);
    }
    return settings;
  }

  /** Forgets what it knew; `sent` is the whole configuration of a client that cannot be asked. */
  changed(sent: unknown): void {
    this.#known.clear();
    this.#sent = settingsFrom(part(sent).prototxt);
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  async #ask(scopeUri: string): Promise<Settings> {
    try {
      return settingsFrom(
        await this.#connection.workspace.getConfiguration({ scopeUri, section: 'prototxt' }),
      );
    } catch {
      return this.#sent;
    }
  }
}
