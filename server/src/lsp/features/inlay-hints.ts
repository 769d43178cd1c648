import { hints } from '../../features/hints.ts';
import type { Feature } from '../feature.ts';
import { hintedSides } from '../settings.ts';

/** `textDocument/inlayHint`: shapes beside blobs. */
export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  offer: ({ connection, answer }) =>
    connection.languages.inlayHint.on(
      answer(({ params, settings, analysis, convert }) => {
        const sides = hintedSides[settings.inlayHints.shapes];
        return hints(analysis, convert.span(params.range), sides).map(convert.hint);
      }, []),
    ),
};
