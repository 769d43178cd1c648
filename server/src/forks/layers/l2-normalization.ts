import { exactly } from '../../layers/define.ts';
import { unknown } from '../../layers/shape.ts';
import { defineForkLayer } from '../define.ts';

export const l2Normalization = defineForkLayer({
  type: 'L2Normalization',
  category: 'normalisation',
  summary: 'Scales each sample to Euclidean length 1.',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp: ({ bottom }) => ({ tops: [bottom.length === 4 ? bottom : unknown(copiesDiffer)] }),
  notes: ['It has no settings and learns nothing; SSD has Normalize for this, with a learned scale.'],
});

const copiesDiffer = 'some copies of L2Normalization keep the axes of their bottom, others make four of them';
