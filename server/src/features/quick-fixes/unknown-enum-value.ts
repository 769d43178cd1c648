import { unknownEnumValue } from '../../problems/unknown-enum-value.ts';
import { v1LayerTypes } from '../../schema/caffe.generated.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';
import { readAsFork } from './of-forks.ts';

/** So many values can be offered one by one. */
const FEW = 4;

/** The value that was meant; in a V1 layer the old name of today's type; of few values any. */
export const fixUnknownEnumValue = fixerFor(
  unknownEnumValue,
  function* ({ analysis, facts: { value, known, nearest, forks }, span }) {
    const bare = value.replace(/^["']|["']$/g, '');
    const v1 = Object.entries(v1LayerTypes).find(
      ([name, type]) => type === bare && known.includes(name),
    )?.[0];
    const meant = v1 ?? nearest;
    if (meant !== undefined) yield { ...changingTo(span, meant), isPreferred: true };
    else if (known.length <= FEW) for (const it of known) yield changingTo(span, it);
    yield* readAsFork(analysis, forks);
  },
);
