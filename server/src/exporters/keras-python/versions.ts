import type { KerasVersion } from '../keras/warnings.ts';
import { keras1Text } from './keras1-version.ts';
import { keras2Text } from './keras2-version.ts';
import { keras3Text } from './keras3-version.ts';
import type { KerasVersionText } from './version.ts';

/** How each version of Keras is written. */
export const kerasVersions: Record<KerasVersion, KerasVersionText> = {
  1: keras1Text,
  2: keras2Text,
  3: keras3Text,
};
