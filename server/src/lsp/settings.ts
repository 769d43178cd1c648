import type { Settings } from './protocol.ts';

/** What holds where a client sends no configuration; the same as the defaults in the extension's manifest. */
export const defaultSettings: Settings = {
  inlayHints: { shapes: 'tops' },
  keras: { dataFormat: 'channels_first', batch: 'None', copyAs: 'argument', version: 3 },
  state: { phase: 'both', level: 0, stages: [] },
};
