import { has } from '../schema/message.ts';
import { defineLayer, exactly, type Outcome, type ParamBlob, type SetUp } from './define.ts';
import { isFilled } from './filled.ts';
import { isPositive } from './settings.ts';

export const embed = defineLayer({
  type: 'Embed',
  category: 'common',
  summary: 'Looks up a learned vector for each integer of the input.',
  param: 'embed_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'corrupts',
  setUp: lookUp,
  notes: ['It adds an axis, where InnerProduct replaces some.', 'No gradient goes back to its bottom.'],
});

/** Caffe: `EmbedLayer::LayerSetUp` and `Reshape`. */
function lookUp(layer: SetUp<'embed_param'>): Outcome | undefined {
  const { param, bottom } = layer;
  const areSet = (['num_output', 'input_dim'] as const).every(field =>
    isPositive(layer, param[field], `embed_param.${field}`, has(param, field)),
  );
  if (!areSet || (param.bias_term && !isFilled(layer, bottom, 0))) return undefined;
  return { tops: [[...bottom, param.num_output]], params: blobs(layer) };
}

function blobs({ param }: SetUp<'embed_param'>): ParamBlob[] {
  const table: ParamBlob = {
    role: 'table',
    shape: [param.input_dim, param.num_output],
    filler: { param: param.weight_filler, field: 'embed_param.weight_filler' },
  };
  const bias: ParamBlob = {
    role: 'bias',
    shape: [param.num_output],
    filler: { param: param.bias_filler, field: 'embed_param.bias_filler' },
  };
  return param.bias_term ? [table, bias] : [table];
}
