import { wrongValueCount } from '../problems/wrong-value-count.ts';
import { writtenShape } from './blob-shape.ts';
import { atLeast, defineLayer, exactly } from './define.ts';
import { type BlobShape, scalar, unknown } from './shape.ts';

export const input = defineLayer({
  type: 'Input',
  category: 'data',
  summary: 'Takes its values from the program: what the net is fed with.',
  param: 'input_param',
  bottoms: exactly(0),
  tops: atLeast(1),
  inPlace: 'allowed',
  setUp({ param: { shape }, topCount, report }) {
    const shapes: BlobShape[] = shape.map(writtenShape);
    const [first = scalar] = shapes;
    const count = shapes.length;
    if (count <= 1) return { tops: Array<BlobShape>(topCount).fill(first) };
    if (count !== topCount) {
      const needs = topCount === 1 ? 'one' : `one, or one for each of the ${topCount} tops`;
      const at = { field: 'input_param.shape', index: topCount };
      report(wrongValueCount, { field: 'shape', count, needs }, at);
    }
    return {
      tops: Array.from({ length: topCount }, (_, i) => shapes[i] ?? unknown('no shape is left for it')),
    };
  },
  notes: [
    'One shape serves all tops; without any the program has to set it before the net runs.',
    'Only the tops of Input layers count as inputs of the net.',
  ],
});
