import { type Disposable, EventEmitter, type Memento, type Uri, workspace } from 'vscode';
import type { ConfigurationMiddleware } from 'vscode-languageclient';
import type { NetState, Settings } from '../../server/src/lsp/protocol.ts';

const memory = 'prototxt.state';

/**
 * The state in which nets are shown: what the person chose in this workspace, else the settings.
 * The choice is laid over the configuration that the server asks for, so that the server knows settings only.
 */
export class ChosenState implements Disposable {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly #settings = workspace.onDidChangeConfiguration(event => {
    // Whoever edits the setting wants to see it: the last word counts.
    if (event.affectsConfiguration(memory)) void this.choose(undefined);
  });

  /** Fires when another state is in force. */
  readonly onDidChange = this.#changed.event;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  /** The state in force for a document. */
  of(uri: Uri | undefined): NetState {
    return this.#chosen ?? configured(uri);
  }

  /** Puts a state in force in the whole workspace; `undefined` leaves it to the settings. */
  async choose(state: NetState | undefined): Promise<void> {
    await this.#memento.update(memory, state);
    this.#changed.fire();
  }

  /** Answers the server's `workspace/configuration` with the chosen state in place of the configured one. */
  readonly overlay: NonNullable<ConfigurationMiddleware['configuration']> = async (params, token, next) => {
    const answers = await next(params, token);
    if (!Array.isArray(answers)) return answers;
    const chosen = this.#chosen;
    return answers.map((answer: Settings | null, i) =>
      params.items[i]?.section === 'prototxt' && answer && chosen ? { ...answer, state: chosen } : answer,
    );
  };

  dispose(): void {
    this.#settings.dispose();
    this.#changed.dispose();
  }

  get #chosen(): NetState | undefined {
    return this.#memento.get<NetState>(memory);
  }
}

/** The state as the settings have it; the manifest gives every part a default. */
function configured(uri: Uri | undefined): NetState {
  const settings = workspace.getConfiguration(memory, uri);
  return {
    phase: settings.get<NetState['phase']>('phase', 'both'),
    level: settings.get('level', 0),
    stages: settings.get<readonly string[]>('stages', []),
  };
}
