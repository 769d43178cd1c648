import { wrongValueCount } from '../problems/wrong-value-count.ts';
import { writtenShape } from './blob-shape.ts';
import { atLeast, defineLayer, exactly } from './define.ts';
import { scalar } from './shape.ts';

export const input = defineLayer({
  type: 'Input',
  category: 'data',
  summary: 'Takes its values from the program: what the net is fed with.',
  param: 'input_param',
  bottoms: exactly(0),
  tops: atLeast(1),
  inPlace: 'allowed',
  setUp({ param: { shape }, topCount, report }) {
    const shapes = shape.map(writtenShape);
    if (shapes.length > 1 && shapes.length !== topCount)
      return report(
        wrongValueCount,
        { field: 'shape', count: shapes.length, needs: `one, or one for each of the ${topCount} tops` },
        { field: 'input_param.shape', index: shapes.length - 1 },
      );
    return { tops: Array.from({ length: topCount }, (_, i) => shapes[i] ?? shapes[0] ?? scalar) };
  },
  notes: [
    'One shape serves all tops; without any the program has to set it before the net runs.',
    'Only the tops of Input layers count as inputs of the net.',
  ],
});
