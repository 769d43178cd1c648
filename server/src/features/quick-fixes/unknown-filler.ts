import { unknownFiller } from '../../problems/unknown-filler.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** The filler that was meant, else the ones that nearly every net uses. */
export const fixUnknownFiller = fixerFor(unknownFiller, function* ({ facts: { nearest }, span, written }) {
  if (!/^["']/.test(written)) return;
  const usual = nearest === undefined ? ['xavier', 'msra', 'gaussian'] : [nearest];
  for (const filler of usual)
    yield {
      title: `Change to "${filler}"`,
      edits: [replacing(span, `"${filler}"`)],
      isPreferred: filler === nearest,
    };
});
