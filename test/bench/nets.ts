/** A net like GoogLeNet: nine inception blocks, about 140 layers. */
export function googleNetLike(): string {
  const net = new NetText('GoogLeNet-like', 'shape: { dim: 10 dim: 3 dim: 224 dim: 224 }');
  net.convolution('conv1/7x7_s2', 'data', 64, 7, 2, 3);
  net.pooling('pool1/3x3_s2', 'conv1/7x7_s2', 'MAX', 3, 2);
  net.convolution('conv2/3x3', 'pool1/3x3_s2', 192, 3, 1, 1);
  net.pooling('pool2/3x3_s2', 'conv2/3x3', 'MAX', 3, 2);
  let blob = 'pool2/3x3_s2';
  for (const block of ['3a', '3b', '4a', '4b', '4c', '4d', '4e', '5a', '5b']) {
    if (block === '4a' || block === '5a') {
      net.pooling(`pool_${block}`, blob, 'MAX', 3, 2);
      blob = `pool_${block}`;
    }
    blob = inception(net, `inception_${block}`, blob);
  }
  net.pooling('pool5/7x7_s1', blob, 'AVE', 7, 1);
  net.classifier('loss3/classifier', 'pool5/7x7_s1');
  return net.text;
}

function inception(net: NetText, name: string, bottom: string): string {
  const branches = [
    net.convolution(`${name}/1x1`, bottom, 64, 1, 1, 0),
    net.convolution(`${name}/3x3`, net.convolution(`${name}/3x3_reduce`, bottom, 96, 1, 1, 0), 128, 3, 1, 1),
    net.convolution(`${name}/5x5`, net.convolution(`${name}/5x5_reduce`, bottom, 16, 1, 1, 0), 32, 5, 1, 2),
    net.convolution(`${name}/pool_proj`, net.pooling(`${name}/pool`, bottom, 'MAX', 3, 1, 1), 32, 1, 1, 0),
  ];
  return net.concat(`${name}/output`, branches);
}

/** A net like ResNet with bottleneck blocks, so many in each of the four stages: about 14 layers a block. */
export function resNetLike(name: string, blocks: readonly [number, number, number, number]): string {
  const net = new NetText(name, 'shape { dim: 1 dim: 3 dim: 224 dim: 224 }');
  net.normalised('conv1', 'data', 64, 7, 2, 3);
  net.relu('conv1');
  let blob = net.pooling('pool1', 'conv1', 'MAX', 3, 2);
  for (const [stage, count] of blocks.entries()) {
    for (let i = 0; i < count; i++) {
      const stride = stage > 0 && i === 0 ? 2 : 1;
      blob = bottleneck(net, `res${stage + 2}b${i}`, blob, 64 * 2 ** stage, stride, i === 0);
    }
  }
  net.pooling('pool5', blob, 'AVE', 7, 1);
  net.classifier('fc1000', 'pool5');
  return net.text;
}

function bottleneck(
  net: NetText,
  name: string,
  bottom: string,
  width: number,
  stride: number,
  project: boolean,
): string {
  const shortcut = project ? net.normalised(`${name}_branch1`, bottom, width * 4, 1, stride, 0) : bottom;
  const a = net.relu(net.normalised(`${name}_branch2a`, bottom, width, 1, stride, 0));
  const b = net.relu(net.normalised(`${name}_branch2b`, a, width, 3, 1, 1));
  const c = net.normalised(`${name}_branch2c`, b, width * 4, 1, 1, 0);
  return net.relu(net.sum(name, [shortcut, c]));
}

/** Writes a net as people lay it out. */
class NetText {
  text: string;

  constructor(name: string, shape: string) {
    this.text = `name: "${name}"\nlayer {\n  name: "data"\n  type: "Input"\n  top: "data"\n  input_param { ${shape} }\n}\n`;
  }

  convolution(
    name: string,
    bottom: string,
    outputs: number,
    kernel: number,
    stride: number,
    pad: number,
  ): string {
    this.#convolution(name, bottom, outputs, kernel, stride, pad, '');
    return this.relu(name);
  }

  normalised(
    name: string,
    bottom: string,
    outputs: number,
    kernel: number,
    stride: number,
    pad: number,
  ): string {
    this.#convolution(name, bottom, outputs, kernel, stride, pad, '\n    bias_term: false');
    this.#layer(
      `${name}_bn`,
      'BatchNorm',
      [name],
      name,
      'batch_norm_param {\n    use_global_stats: true\n  }',
    );
    this.#layer(`${name}_scale`, 'Scale', [name], name, 'scale_param {\n    bias_term: true\n  }');
    return name;
  }

  relu(blob: string): string {
    this.#layer(`${blob}_relu`, 'ReLU', [blob], blob);
    return blob;
  }

  pooling(name: string, bottom: string, pool: string, kernel: number, stride: number, pad = 0): string {
    const settings = `    pool: ${pool}\n    kernel_size: ${kernel}\n    stride: ${stride}\n    pad: ${pad}`;
    return this.#layer(name, 'Pooling', [bottom], name, `pooling_param {\n${settings}\n  }`);
  }

  concat(name: string, bottoms: readonly string[]): string {
    return this.#layer(name, 'Concat', bottoms, name);
  }

  sum(name: string, bottoms: readonly string[]): string {
    return this.#layer(name, 'Eltwise', bottoms, name, 'eltwise_param {\n    operation: SUM\n  }');
  }

  classifier(name: string, bottom: string): void {
    this.#layer(name, 'InnerProduct', [bottom], name, 'inner_product_param {\n    num_output: 1000\n  }');
    this.#layer('prob', 'Softmax', [name], 'prob');
  }

  #convolution(
    name: string,
    bottom: string,
    outputs: number,
    kernel: number,
    stride: number,
    pad: number,
    more: string,
  ): void {
    const window = `    kernel_size: ${kernel}\n    stride: ${stride}\n    pad: ${pad}`;
    this.#layer(
      name,
      'Convolution',
      [bottom],
      name,
      `convolution_param {\n    num_output: ${outputs}\n${window}${more}\n  }`,
    );
  }

  #layer(name: string, type: string, bottoms: readonly string[], top: string, settings?: string): string {
    const lines = [
      `name: "${name}"`,
      `type: "${type}"`,
      ...bottoms.map(it => `bottom: "${it}"`),
      `top: "${top}"`,
    ];
    if (settings) lines.push(settings);
    this.text += `layer {\n${lines.map(line => `  ${line}\n`).join('')}}\n`;
    return top;
  }
}
