import { notOdd } from '../problems/not-odd.ts';
import { bottomHasFourAxes } from './bottom-shape.ts';
import { defineLayer, exactly } from './define.ts';
import { checkEngine } from './settings.ts';
import { unknownDims } from './shape.ts';

/** Caffe: `LRNLayer::LayerSetUp` and `Reshape`. */
export const lrn = defineLayer({
  type: 'LRN',
  category: 'normalisation',
  summary: 'Divides each value by the energy of its neighbours, over channels or within one.',
  param: 'lrn_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp(layer) {
    const { param, bottom, report } = layer;
    const { local_size } = param;
    checkEngine(layer, param.engine, 'lrn_param.engine');
    if (local_size % 2 === 0)
      return report(notOdd, { field: 'local_size', value: local_size }, { field: 'lrn_param.local_size' });
    return bottomHasFourAxes(layer) ? { tops: [bottom] } : undefined;
  },
  withoutRank: ({ reason }) => [unknownDims(4, reason)],
  notes: [
    'alpha is divided by the number of values that are summed.',
    'norm_region: WITHIN_CHANNEL takes 1 in the place of k.',
  ],
});
