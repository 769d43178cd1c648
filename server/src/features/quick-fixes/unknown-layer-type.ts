import { unknownLayerType } from '../../problems/unknown-layer-type.ts';
import { v1LayerTypes } from '../../schema/caffe.generated.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';
import { readAsFork, stockType } from './of-forks.ts';

/** The type that was meant, or today's name of a type in capitals. */
export const fixUnknownLayerType = fixerFor(
  unknownLayerType,
  function* ({ analysis, facts: { type, nearest, forks }, span, written }) {
    // Without a type the problem stands at another place than its value.
    if (!/^["']/.test(written)) return;
    const today = Object.entries(v1LayerTypes).find(([v1]) => v1 === type)?.[1];
    // What a fork has is no misspelling.
    for (const meant of new Set([today, forks ? undefined : nearest]))
      if (meant) yield { ...changingTo(span, `"${meant}"`), isPreferred: true };
    yield* stockType(analysis, type, span);
    yield* readAsFork(analysis, forks);
  },
);
