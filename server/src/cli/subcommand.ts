import type { Command } from 'commander';
import type { ExitStatus, Terminal } from './terminal.ts';

/** One of the things that the command line does. */
export interface Subcommand {
  readonly name: string;
  /** Gives the command its arguments and its action, which calls `exit` when it is done. */
  declare(command: Command, terminal: Terminal, exit: (status: ExitStatus) => void): void;
}
