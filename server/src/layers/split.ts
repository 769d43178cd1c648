import { atLeast, defineLayer, exactly } from './define.ts';
import type { Shape } from './shape.ts';

/** Caffe: `SplitLayer::Reshape`. */
export const split = defineLayer({
  type: 'Split',
  category: 'common',
  summary: 'Gives each of several readers a top of its own with the same values.',
  bottoms: exactly(1),
  tops: atLeast(1),
  inPlace: 'refused',
  setUp: ({ bottom, topCount }) => ({ tops: Array<Shape>(topCount).fill(bottom) }),
  notes: ['Caffe inserts it by itself behind a blob with several readers; it is rarely written.'],
});
