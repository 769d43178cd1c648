/** A layer as settings make it that some library has nothing for, and the shapes that it reads. */
export interface RefusedLayer {
  readonly type: string;
  readonly bottoms: readonly (readonly number[])[];
  /** What it is set to, and its second top if it has one. */
  readonly settings: string;
}

const image = [2, 3, 8, 8];

/** What is refused of layer types that are exported with other settings. */
export const refusedLayers: readonly RefusedLayer[] = [
  layer('Convolution', 'convolution_param { num_output: 2 kernel_size: 3 stride: 2 }', [1, 2, 2, 2]),
  layer('Convolution', 'convolution_param { num_output: 2 kernel_size: 1 axis: 2 }', [1, 2, 3, 8, 8]),
  layer('Convolution', 'convolution_param { num_output: 2 kernel_size: 1 }', [1, 1, 2, 2, 2, 2]),
  layer('Convolution', 'convolution_param { num_output: 2 kernel_size: 3 }', [1, 2, 8]),
  layer('Convolution', 'convolution_param { num_output: 2 kernel_size: 3 }', [1, 2, 8, 8, 8]),
  layer('Convolution', 'top: "other" convolution_param { num_output: 2 kernel_size: 1 }', image, image),
  layer('Deconvolution', 'convolution_param { num_output: 2 kernel_size: 1 axis: 2 }', [1, 2, 3, 8, 8]),
  layer('Deconvolution', 'convolution_param { num_output: 2 kernel_size: 1 }', [1, 1, 2, 2, 2, 2]),
  layer('Deconvolution', 'convolution_param { num_output: 2 kernel_size: 3 }', [1, 2, 8]),
  layer('Deconvolution', 'convolution_param { num_output: 2 kernel_size: 3 }', [1, 2, 8, 8, 8]),
  layer('Deconvolution', 'top: "other" convolution_param { num_output: 2 kernel_size: 1 }', image, image),
  layer('Im2col', 'convolution_param { kernel_size: 2 }', [1, 2, 8]),
  layer('Pooling', 'pooling_param { pool: STOCHASTIC kernel_size: 2 }', image),
  layer('Pooling', 'top: "mask" pooling_param { kernel_size: 2 }', image),
  layer('Pooling', 'pooling_param { kernel_size: 1 stride: 3 }', image),
  layer('MVN', '', [2, 3]),
  layer('BatchNorm', 'batch_norm_param { use_global_stats: false }', image),
  layer('BatchNorm', '', [2, 3, 2, 2, 2, 2]),
  layer('InnerProduct', 'inner_product_param { num_output: 2 axis: 0 }', [2, 3]),
  layer('Concat', 'concat_param { axis: 0 }', [2, 3], [2, 3]),
  layer('Slice', 'top: "rest" slice_param { axis: 0 }', [2, 3]),
  layer('Flatten', 'flatten_param { axis: 0 end_axis: 1 }', image),
  layer('Reshape', 'reshape_param { shape { dim: 1 dim: -1 } }', image),
  layer('Crop', 'crop_param { axis: 0 }', image, [1, 3, 8, 8]),
  layer('ArgMax', 'argmax_param { top_k: 2 }', [2, 3]),
  layer('ArgMax', 'argmax_param { out_max_val: true }', [2, 3]),
  layer('ArgMax', 'argmax_param { axis: 0 }', [2, 3]),
  layer('Tile', 'tile_param { axis: 0 tiles: 2 }', [2, 3]),
  layer('Scale', 'scale_param { bias_term: true }', image, [3]),
  layer('Scale', '', image, [3]),
  layer('Scale', 'scale_param { axis: 0 }', image, [2, 3, 8]),
  layer('Scale', 'scale_param { axis: 2 }', image),
  layer('Bias', '', image, [3]),
  layer('Bias', 'bias_param { axis: 0 }', image, [2, 3, 8]),
  layer('Bias', 'bias_param { axis: 2 }', image),
  layer('Softmax', 'softmax_param { axis: 0 }', [2, 3]),
  layer('ReLU', 'relu_param { negative_slope: -0.5 }', [2, 3]),
  ...['LSTM', 'RNN'].flatMap(type => [
    layer(type, 'recurrent_param { num_output: 2 expose_hidden: true }', ...exposed(type)),
    layer(type, 'recurrent_param { num_output: 2 }', [4, 2, 3], [4, 2], [2, 3]),
    layer(type, 'recurrent_param { num_output: 2 }', [4, 2, 3, 3], [4, 2]),
    layer(type, 'recurrent_param { num_output: 2 }', [4, 2, 3], [4, 2]),
  ]),
];

function layer(type: string, settings: string, ...bottoms: readonly (readonly number[])[]): RefusedLayer {
  return { type, settings, bottoms };
}

/** What it reads when the state is a bottom: an LSTM has two of these. */
function exposed(type: string): readonly (readonly number[])[] {
  const state = [1, 2, 2];
  return [[4, 2, 3], [4, 2], state, ...(type === 'LSTM' ? [state] : [])];
}

/** The net of the layer and of what it reads. */
export function netOf({ type, settings, bottoms }: RefusedLayer): string {
  const inputs = bottoms.map((shape, i) => {
    const dims = shape.map(dim => `dim: ${dim}`).join(' ');
    return `layer { name: "b${i}" type: "Input" top: "b${i}" input_param { shape { ${dims} } } }`;
  });
  const read = bottoms.map((_, i) => `bottom: "b${i}"`).join(' ');
  return [
    ...inputs,
    `layer { name: "it" type: "${type}" ${read} top: "it" ${topsOf(type, settings)} ${settings} }`,
  ].join('\n');
}

/** The states that an LSTM or RNN gives beside its output. */
function topsOf(type: string, settings: string): string {
  if (!settings.includes('expose_hidden')) return '';
  return type === 'LSTM' ? 'top: "h" top: "c"' : 'top: "h"';
}
