import { exactly } from '../../layers/define.ts';
import { unknown } from '../../layers/shape.ts';
import { defineForkLayer } from '../define.ts';

/** NVIDIA: `TRTLayer::Reshape`. */
export const tensorRt = defineForkLayer({
  type: 'TRT',
  category: 'other',
  summary: 'Runs another net by TensorRT.',
  param: 'trt_param',
  bottoms: exactly(2),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: () => ({ tops: [unknown('the net that TensorRT runs sets it')] }),
  notes: ['State the shape of its top by a `# shape:` comment behind it.'],
});
