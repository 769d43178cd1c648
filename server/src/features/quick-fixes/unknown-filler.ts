import { unknownFiller } from '../../problems/unknown-filler.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';

/** The filler that was meant, else the ones that nearly every net uses. */
export const fixUnknownFiller = fixerFor(unknownFiller, function* ({ facts: { nearest }, span, written }) {
  if (!/^["']/.test(written)) return;
  const usual = nearest === undefined ? ['xavier', 'msra', 'gaussian'] : [nearest];
  for (const filler of usual) yield { ...changingTo(span, `"${filler}"`), isPreferred: filler === nearest };
});
