import { call, type Result } from '../cli/terminal.ts';

/** Runs `prototxt weights` in this process. */
export function weights(...argv: readonly string[]): Promise<Result> {
  return call(['weights', ...argv]);
}
