import { bottomHasAxes, bottomHasShape } from './bottom-shape.ts';
import { defineLayer, exactly } from './define.ts';
import { product, scalar } from './shape.ts';

export const lstmUnit = defineLayer({
  type: 'LSTMUnit',
  category: 'recurrent',
  summary: 'One time step of an LSTM, from its cells and gates to the next cells and its output.',
  bottoms: exactly(3),
  tops: exactly(2),
  inPlace: 'corrupts',
  setUp(layer) {
    const [cells = scalar] = layer.bottoms;
    const [, streams = 1, size = 1] = cells;
    const sound =
      bottomHasAxes(layer, 0, 3, 3, '3: 1 × streams × cells') &&
      bottomHasShape(layer, 0, [1, streams, size], 'one time step') &&
      bottomHasShape(layer, 1, [1, streams, product([4, size])], 'four gates for each cell') &&
      bottomHasShape(layer, 2, [1, streams], 'one value for each stream');
    return sound ? { tops: [cells, cells] } : undefined;
  },
  notes: ['LSTM makes these layers itself; nets seldom name them.'],
});
