import type { Command } from './command.ts';
import { copyKerasOutputShape } from './copy-keras-output-shape.ts';
import { selectState } from './select-state.ts';
import { upgrade } from './upgrade.ts';

/** Every command of the extension; the manifest names the same. */
export const commands: readonly Command[] = [copyKerasOutputShape, selectState, upgrade];
