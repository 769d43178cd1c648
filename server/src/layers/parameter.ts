import { writtenShape } from './blob-shape.ts';
import { defineLayer, exactly } from './define.ts';

/** Caffe: `ParameterLayer::LayerSetUp`. */
export const parameter = defineLayer({
  type: 'Parameter',
  category: 'common',
  summary: 'Makes a learned blob that other layers can read.',
  param: 'parameter_param',
  bottoms: exactly(0),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp({ param }) {
    const shape = writtenShape(param.shape);
    return { tops: [shape], params: [{ role: 'parameter', shape }] };
  },
  notes: ['No filler is built: it starts as zeros.', 'Without shape it is a scalar.'],
});
