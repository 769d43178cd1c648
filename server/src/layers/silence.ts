import { atLeast, defineLayer, exactly } from './define.ts';

export const silence = defineLayer({
  type: 'Silence',
  category: 'common',
  summary: 'Reads blobs and does nothing, so that they are no outputs of the net.',
  bottoms: atLeast(1),
  tops: exactly(0),
  inPlace: 'allowed',
  setUp: () => ({ tops: [] }),
  withoutRank: () => [],
});
