/** A layer of a block; the lines are templates, those of its settings already one step further in. */
interface BlockLayer {
  readonly name: string;
  readonly type: string;
  readonly bottoms?: readonly string[];
  readonly tops?: readonly string[];
  readonly lines?: readonly string[];
}

/** The text of layers one behind the other. */
export function layersOf(...layers: readonly BlockLayer[]): string {
  return layers.map(layerText).join('\n');
}

/** A layer that overwrites its bottom. */
export function inPlace(type: string, name: string, blob: string, ...lines: readonly string[]): BlockLayer {
  return { name, type, bottoms: [blob], tops: [blob], lines };
}

/** A convolution that keeps height and width; its weights suit what rectifies them. */
export function convolution(
  name: string,
  bottom: string,
  { outputs, kernel, pad, biased }: Kernel,
): BlockLayer {
  const lines = [
    'convolution_param {',
    `  num_output: ${outputs}`,
    `  kernel_size: ${kernel}`,
    ...(pad === '0' ? [] : [`  pad: ${pad}`]),
    ...(biased ? [] : ['  bias_term: false']),
    '  weight_filler { type: "msra" }',
    '}',
  ];
  return { name, type: 'Convolution', bottoms: [bottom], lines };
}

/** Numbers as templates. */
interface Kernel {
  readonly outputs: string;
  readonly kernel: string;
  readonly pad: string;
  /** A normalisation behind it has a bias of its own. */
  readonly biased?: boolean;
}

function layerText({ name, type, bottoms = [], tops = [name], lines = [] }: BlockLayer): string {
  const fields = [
    `name: "${name}"`,
    `type: "${type}"`,
    ...bottoms.map(it => `bottom: "${it}"`),
    ...tops.map(it => `top: "${it}"`),
    ...lines,
  ];
  return ['layer {', ...fields.map(field => `  ${field}`), '}'].join('\n');
}
