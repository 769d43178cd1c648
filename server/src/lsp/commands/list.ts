import type { Command } from '../command.ts';
import { kerasOutputShape } from './keras-output-shape.ts';

/** Every command of the server. */
export const commands: readonly Command[] = [kerasOutputShape];
