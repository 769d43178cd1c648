import { exactly } from '../../layers/define.ts';
import { im2col, unroll } from '../../layers/im2col.ts';
import { defineForkLayer } from '../define.ts';
import { settingsWithHoles } from './convolution.ts';

/** DeepLab v1: `Im2colLayer::LayerSetUp`. */
export const im2colOfDeeplabV1 = defineForkLayer({
  type: 'Im2col',
  category: 'vision',
  summary: im2col.summary,
  param: 'convolution_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: layer => unroll(layer, settingsWithHoles),
  ...(im2col.notes && { notes: im2col.notes }),
});
