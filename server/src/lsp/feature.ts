import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Answer, Sources } from './answer.ts';
import type { ClientAbilities } from './client.ts';

/** Something that the server offers to editors: one file each in `lsp/features/`, and one line in their list. */
export interface Feature {
  /** What it adds to the answer to `initialize`. */
  capabilities(client: ClientAbilities): ServerCapabilities;
  /** Registers its handlers. */
  offer(offered: Offered): void;
}

/** What handlers are made of. */
export interface Offered {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly answer: Answer;
  /** For what is not about one document. */
  readonly sources: Sources;
}
