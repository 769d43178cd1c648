import type { ChosenState } from '../state.ts';

/** One command of the palette. */
export interface Command {
  readonly id: string;
  /** The argument is what a link, a menu or another extension passes: anything. */
  run(extension: Extension, argument: unknown): Promise<void>;
}

/** What commands work with. */
export interface Extension {
  readonly state: ChosenState;
}
