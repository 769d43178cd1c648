import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, plain } from '../../server/src/features/complete/snippet.ts';
import { faults } from '../../server/src/syntax/faults.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import {
  analyzed,
  checkCompletions,
  checkFirstCompletions,
  completedWith,
  completionsAt,
  inserted,
  pathsFrom,
} from '../fixture.ts';

const net = `
layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 3, 32, 32] } } }
layer {
  name: "conv1" type: "Convolution" bottom: "data" top: "conv1"
  convolution_param { num_output: 8 kernel_size: 3 }
}
layer { name: "relu1" type: "ReLU" bottom: "conv1" top: "conv1" }
layer { name: "conv2" type: "Convolution" bottom: "conv1" top: "conv2" convolution_param { num_output: 4 kernel_size: 5 } }
`;

describe('the comments at the top', () => {
  test('they may say which message the file holds', () => {
    const words = ['proto-message', 'proto-file', 'prototxt-flavour', 'prototxt-ignore'];
    checkCompletions('# pro$0\nlayer { }', words);
    expect(completedWith('proto-message', '#$0')).toBe('#proto-message: ');
    checkFirstCompletions('# prototxt-flavour: $0\nlayer { }', ['bvlc', 'ssd']);
    checkCompletions('# old\n\n# proto-message: caf$0', messages);
    checkCompletions('# proto-message: $0\nbase_lr: 1', messages);
    expect(completedWith('caffe.SolverParameter', '# proto-message:$0\nmine: 1')).toBe(
      '# proto-message: caffe.SolverParameter\nmine: 1',
    );
    expect(completedWith('caffe.NetParameter', '# proto-message: caffe.N$0etParamter\nlayer { }')).toBe(
      '# proto-message: caffe.NetParameter\nlayer { }',
    );
  });

  test('a comment may name what is to be ignored on the next line', () => {
    const layer = 'layer { name: "x" type: "Input" top: "x" }';
    checkCompletions(`${layer}\n  # pro$0\n${layer}`, ['prototxt-ignore']);
    checkCompletions('# prototxt-ignore: x y$0', []);
    const codes = completionsAt(`${layer}\n# prototxt-ignore: unread-top, $0\n${layer}`).map(it => it.label);
    expect(codes).toContain('deprecated-syntax');
    expect(codes).not.toContain('unread-top');
    expect(codes).not.toContain('unknown-bottom');
    expect(completedWith('unread-top', `${layer}\n# prototxt-ignore:$0`)).toBe(
      `${layer}\n# prototxt-ignore: unread-top`,
    );
  });

  test.each(['# a word $0', '# shape: $0', 'layer { }\n# some prose $0', 'layer { } # pro$0'])(
    'nothing is to be written in %j',
    text => {
      checkCompletions(text, []);
    },
  );

  const messages = ['caffe.NetParameter', 'caffe.SolverParameter', 'caffe.LabelMap'];
});

describe('fields', () => {
  test('what a layer wants comes first; what is set once for all is left out', () => {
    checkFirstCompletions('layer { $0 }', [
      'name ‹string›',
      'type ‹string›',
      'bottom ‹string›',
      'top ‹string›',
    ]);
    checkFirstCompletions('layer { name: "a" type: "Pooling" bottom: "b" $0 }', [
      'bottom ‹string›',
      'top ‹string›',
      'pooling_param ‹PoolingParameter›',
    ]);
    const labels = completionsAt('layer { name: "a" type: "Pooling" pooling_param { } $0 }').map(
      it => it.label,
    );
    expect(labels).not.toContain('name');
    expect(labels).not.toContain('pooling_param');
    expect(labels).toContain('top');
  });

  test('what is usual in the settings of a type comes first, what is old last', () => {
    checkFirstCompletions('layer { type: "LRN" lrn_param { $0 } }', [
      'local_size ‹uint32›',
      'alpha ‹float›',
      'beta ‹float›',
      'norm_region ‹LRNParameter.NormRegion›',
    ]);
    checkCompletions('layer { type: "Slice" slice_param { axis: 1 $0 } }', [
      'slice_point ‹uint32›',
      'slice_dim ‹uint32› (deprecated)',
    ]);
  });

  test('a field says its type and its default', () => {
    const [stride] = completionsAt('layer { lrn_param { local_size: 5 al$0 } }');
    expect(stride?.detail).toBe('optional float alpha = 1');
  });

  test.each([
    ['a half-typed word', 'layer { name: "a" ty$0 }'],
    ['behind the brace', 'layer {$0}'],
    ['an empty line', 'layer {\n  name: "a"\n  $0\n}'],
    ['a brace that is not closed', 'layer {\n  name: "a"\n  $0\nlayer { name: "b" }'],
    ['the end of the text', 'layer {\n  name: "a"\n  $0'],
    ['angle brackets', 'layer < $0 >'],
    ['a message in a list', 'layer: [{ name: "a" }, { $0 }]'],
  ])('are suggested at %s', (_, text) => {
    expect(completionsAt(text).map(it => it.label)).toContain('type');
  });

  test.each([
    ['a comment', 'layer { # na$0\n}'],
    ['a string that holds a name of nothing', 'name: "a$0"'],
    ['the end of a string', 'layer { type: "ReLU"$0 }'],
    ['the beginning of a word', 'layer { $0name: "a" }'],
    ['a number', 'layer { lrn_param { local_size: 5$0 } }'],
    ['a field without its colon', 'layer { name $0 }'],
    ['an unknown field', 'layer { nonsense { $0 } }'],
    ['a file of another program', '# proto-message: other.Thing\n$0'],
  ])('are not suggested in %s', (_, text) => checkCompletions(text, []));

  test('they come with their value', () => {
    expect(completedWith('name', 'layer { na$0 }')).toBe('layer { name: "" }');
    expect(completedWith('bias_term', 'layer { convolution_param { $0 } }')).toContain(
      '{ bias_term: false }',
    );
    expect(completedWith('include', 'layer { $0 }')).toBe('layer { include { phase: TRAIN } }');
    expect(completedWith('pooling_param', 'layer {\n  type: "Pooling"\n  po$0\n}')).toBe(`layer {
  type: "Pooling"
  pooling_param {
    pool: MAX
    kernel_size: 2
    stride: 2
  }
}`);
  });

  test('a name that has its value is changed alone', () => {
    expect(completedWith('bottom', 'layer { to$0: "x" }')).toBe('layer { bottom: "x" }');
    expect(completedWith('layer', 'laye$0 { name: "x" }')).toBe('layer { name: "x" }');
  });
});

describe('values', () => {
  test('of an enum, a bool and a filler', () => {
    checkCompletions('layer { pooling_param { pool: $0 } }', ['MAX ‹default›', 'AVE', 'STOCHASTIC']);
    checkCompletions('layer { include { phase: T$0 } }', ['TRAIN ‹default›', 'TEST']);
    checkCompletions('layer { convolution_param { bias_term: $0 } }', ['false', 'true ‹default›']);
    checkFirstCompletions('layer { convolution_param { weight_filler { type: "$0" } } }', [
      'constant ‹default›',
      'gaussian',
    ]);
    checkFirstCompletions('layers { type: $0 }', ['NONE ‹default›', 'ABSVAL', 'ACCURACY']);
  });

  test('quotes and spaces that are missing are put in', () => {
    expect(completedWith('msra', 'layer { bias_param { filler { type:$0 } } }')).toContain('type: "msra" }');
    expect(completedWith('msra', 'layer { bias_param { filler { type: m$0 } } }')).toContain(
      'type: "msra" }',
    );
    expect(completedWith('msra', "layer { bias_param { filler { type: 'm$0' } } }")).toContain(
      "type: 'msra' }",
    );
    expect(completedWith('msra', 'layer { bias_param { filler { type: "m$0\n} } }')).toContain(
      'type: "msra"\n}',
    );
  });

  test('an enum has no quotes', () => checkCompletions('layer { pooling_param { pool: "$0" } }', []));

  test('strings that mean something only by being the same: stages, shared parameters, Python layers', () => {
    const used = `layer { include { stage: "deploy" not_stage: "slow" } param { name: "w" } }
layer { type: "Python" python_param { module: "layers" layer: "Crop" } }`;
    checkCompletions(`${used} layer { exclude { stage: "de$0" } }`, ['deploy', 'slow']);
    checkCompletions(`${used} layer { param { name: "$0" } }`, ['w']);
    checkCompletions(`${used} layer { python_param { module: "$0" } }`, ['layers']);
    checkCompletions(`${used} layer { python_param { layer: "$0" } }`, ['Crop']);
  });
});

describe('blobs', () => {
  test('a bottom is one of those above, the nearest first, with its shape', () => {
    checkCompletions(
      `${net}layer { type: "ReLU" bottom: "$0" }\nlayer { name: "z" type: "Input" top: "z" }`,
      ['conv2 ‹1×4×26×26›', 'conv1 ‹1×8×30×30›', 'data ‹1×3×32×32›'],
    );
    checkCompletions(net.replace('"conv1" top: "conv2"', '"$0" top: "conv2"'), [
      'conv1 ‹1×8×30×30›',
      'data ‹1×3×32×32›',
    ]);
  });

  test('what the layer reads already comes last', () => {
    checkFirstCompletions(`${net}layer { type: "Eltwise" bottom: "conv2" bottom: "$0" }`, [
      'conv1 ‹1×8×30×30›',
    ]);
  });

  test('a prediction waits for its label', () => {
    const judged = `layer { name: "d" type: "Data" top: "data" top: "label" data_param { batch_size: 2 } }
layer { name: "fc" type: "InnerProduct" bottom: "data" top: "fc" inner_product_param { num_output: 9 } }
layer { name: "prob" type: "Softmax" bottom: "fc" top: "prob" }
`;
    const label = 'label ‹2›';
    checkFirstCompletions(`${judged}layer { type: "Accuracy" bottom: "fc" bottom: "$0" }`, [label]);
    checkFirstCompletions(`${judged}layer { type: "SoftmaxWithLoss" bottom: "fc" bottom: $0 }`, [label]);
    for (const first of ['"$0"', '$0'])
      checkFirstCompletions(`${judged}layer { type: "Accuracy" bottom: ${first} }`, [
        'prob ‹2×9›',
        'fc ‹2×9›',
      ]);
    checkFirstCompletions(`${judged}layer { type: "Concat" bottom: "fc" bottom: "$0" }`, ['prob ‹2×9›']);
  });

  test('a phase has blobs of its own', () => {
    const phases = `
layer { name: "a" type: "Input" top: "x" include { phase: TRAIN } input_param { shape { dim: 8 } } }
layer { name: "b" type: "Input" top: "x" include { phase: TEST } input_param { shape { dim: 1 } } }
layer { name: "c" type: "Input" top: "y" include { phase: TEST } input_param { shape { dim: 2 } } }
`;
    checkCompletions(`${phases}layer { bottom: "$0" }`, ['y ‹TEST 2›', 'x ‹TRAIN 8 · TEST 1›']);
    checkCompletions(`${phases}layer { bottom: "$0" include { phase: TRAIN } }`, ['x ‹8›']);
    checkCompletions(`${phases}layer { bottom: "$0" include { phase: TEST } }`, ['y ‹2›', 'x ‹1›']);
  });

  test('the headers of an old net make blobs too', () => {
    checkCompletions('input: "a" input_dim: [1, 2, 3, 4] layers { bottom: "$0" }', ['a ‹1×2×3×4›']);
  });

  test('a missing quote does not cost what follows', () => {
    expect(completedWith('conv2', `${net}layer { bottom: "co$0 top: "x" }`)).toContain(
      'bottom: "conv2" top: "x" }',
    );
  });
});

describe('names', () => {
  test('count on from the last layer of the type', () => {
    checkCompletions(`${net}layer { type: "Convolution" name: "$0" }`, ['conv3']);
    checkCompletions(
      `${net}layer { name: "conv2_3" type: "Convolution" }\nlayer { type: "Convolution" name: "$0" }`,
      ['conv2_4', 'conv3_1'],
    );
  });

  test('follow the bottom, as the last layer of the type did', () => {
    checkCompletions(`${net}layer { type: "ReLU" bottom: "conv2" name: "$0" }`, ['relu2']);
    const branch =
      'layer { name: "bn2a_branch2a" type: "BatchNorm" bottom: "res2a_branch2a" top: "res2a_branch2a" }';
    checkFirstCompletions(`${branch} layer { type: "BatchNorm" bottom: "res2b_branch2a" name: "$0" }`, [
      'bn2b_branch2a',
    ]);
  });

  test('without a type, of what came next before', () => {
    checkFirstCompletions(`${net}layer { name: "$0" }`, ['relu2', 'conv3']);
  });

  test('of a type that is not there yet, begin with the usual word', () => {
    checkCompletions(`${net}layer { type: "Pooling" bottom: "conv2" name: "$0" }`, ['pool2', 'pool1']);
    checkCompletions(`${net}layer { type: "SoftmaxWithLoss" name: "$0" }`, ['loss', 'loss1']);
  });

  test('a top is called like its layer, or like the bottom of a layer that works in place', () => {
    checkCompletions(`${net}layer { name: "conv3" type: "Convolution" bottom: "conv2" top: "$0" }`, [
      'conv3',
    ]);
    checkCompletions(`${net}layer { name: "relu2" type: "ReLU" bottom: "conv2" top: "$0" }`, [
      'conv2',
      'relu2',
    ]);
    checkCompletions('layer { name: "d" type: "Data" top: "data" top: "$0" }', ['label', 'd', 'data1']);
  });
});

describe('types of layers', () => {
  test('the likely ones come first, with what they want', () => {
    const text = `${net}layer {\n  name: "relu2"\n  type: "$0"\n}`;
    checkFirstCompletions(text, ['ReLU ‹activation›', 'Convolution ‹vision›', 'Input ‹data›']);
    expect(completedWith('ReLU', text).slice(net.length)).toBe(`layer {
  name: "relu2"
  type: "ReLU"
  bottom: "conv2"
  top: "conv2"
}`);
    expect(completedWith('Pooling', `${net}layer { name: "p" type: Po$0 }`).slice(net.length)).toBe(
      'layer { name: "p" type: "Pooling" bottom: "conv2" top: "p" pooling_param { pool: MAX kernel_size: 2 stride: 2 } }',
    );
  });

  test('what is written is not written again', () => {
    expect(completedWith('Dropout', 'layer { type: "$0" bottom: "a" top: "a" dropout_param { } }')).toBe(
      'layer { type: "Dropout" bottom: "a" top: "a" dropout_param { } }',
    );
  });

  test('a whole layer stands between layers', () => {
    expect(completedWith('Convolution', `${net}conv$0`).slice(net.length)).toBe(`layer {
  name: "conv3"
  type: "Convolution"
  bottom: "conv2"
  top: "conv3"
  convolution_param {
    num_output: 64
    kernel_size: 3
    pad: 1
    stride: 1
    weight_filler { type: "xavier" }
  }
}`);
  });

  test('a loss reads the label', () => {
    const data = 'layer { name: "d" type: "Data" top: "x" top: "label" data_param { batch_size: 2 } }\n';
    expect(completedWith('SoftmaxWithLoss', `${data}$0`)).toContain('  bottom: "x"\n  bottom: "label"\n');
  });

  test('what is added has one shape', () => {
    const sum = `${net}layer { name: "abs" type: "AbsVal" bottom: "conv1" top: "abs" }\nlayer { name: "s" type: "$0" }`;
    expect(completedWith('Eltwise', sum)).toContain('bottom: "abs" bottom: "conv1" top: "s"');
  });

  test('layers of today are no part of an old net', () => {
    expect(completionsAt('layers { name: "a" } $0').some(({ kind }) => kind === 'type')).toBe(false);
  });
});

/** What makes Caffe refuse the net, as codes. */
function errorsOf(text: string): readonly string[] {
  const { problems, states } = analyzed(text);
  const all = [...problems, ...states.flatMap(it => it.problems)];
  return all.filter(({ kind }) => kind.level === 'error').map(({ kind }) => kind.code);
}

describe('blocks', () => {
  const start = `layer {
  name: "in"
  type: "DummyData"
  top: "data"
  top: "label"
  dummy_data_param { shape { dim: 8 dim: 21 dim: 28 dim: 28 } shape { dim: [8, 1, 28, 28] } }
}
layer { name: "keep" type: "AbsVal" bottom: "data" top: "abs" }
`;
  const blocks = completionsAt(`${start}$0`).filter(({ kind }) => kind === 'block');

  test('there are some', () => expect(blocks.length).toBeGreaterThan(7));

  test.each(blocks)('$label stands in a net without a fault', block => {
    expect(errorsOf(inserted(block, start))).toEqual([]);
  });

  test('data begin a net, and only one', () => {
    expect(errorsOf(completedWith('train and test data', '$0'))).toEqual([]);
    expect(blocks.map(({ label }) => label)).not.toContain('train and test data');
  });

  test('upsampling keeps the channels and multiplies the size', () => {
    const text = completedWith('upsample ×4', `${start}$0`);
    const [state] = analyzed(text).states;
    expect(state?.inference.layers.at(-1)?.tops).toEqual([[8, 21, 112, 112]]);
  });

  test('names of one block follow its first', () => {
    const [block] = blocks;
    expect(block?.snippet).toContain(`name: "\${1:conv1}"`);
    expect(block?.snippet).toContain(`name: "\${1}/bn"`);
    expect(completedWith('residual block', `layer { name: "block4/relu" } $0`)).toContain('"block5/conv1"');
  });
});

describe('solvers and other files', () => {
  test('a solver has fields and values of its own', () => {
    checkFirstCompletions('base_lr: 0.1\n$0', ['net ‹string›', 'test_iter ‹int32›']);
    checkFirstCompletions('net: "a" lr_policy: "$0"', ['fixed', 'step']);
    checkFirstCompletions('net: "a" type: "$0"', ['SGD ‹default›', 'Nesterov']);
    checkCompletions('net: "a" solver_mode: $0', ['CPU', 'GPU ‹default›']);
  });

  test('a label map has items', () => {
    checkFirstCompletions('item { name: "a" $0 }', ['label ‹int32›', 'display_name ‹string›']);
  });

  test('one half-typed word does not make a file unknown', () => {
    checkFirstCompletions('la$0', ['layer ‹LayerParameter›']);
  });
});

describe('paths', () => {
  test('go on in the folder that is typed; likely files first, hidden ones not at all', () => {
    expect(pathsFrom('net: "mod$0"', ['models/', 'train.txt', 'a.prototxt', '.git/'])).toEqual([
      'net: "a.prototxt"',
      'net: "models/"',
      'net: "train.txt"',
    ]);
    expect(pathsFrom('layer { data_param { source: "a/b/$0" } }', ['c'])).toEqual([
      'layer { data_param { source: "a/b/c" } }',
    ]);
    expect(pathsFrom('layer { transform_param { mean_file: "$0\n} }', ['m'])).toEqual([
      'layer { transform_param { mean_file: "m"\n} }',
    ]);
  });

  test('stand in quotes, in fields that hold paths', () => {
    expect(pathsFrom('net: $0', ['a'])).toBeUndefined();
    expect(pathsFrom('name: "$0"', ['a'])).toBeUndefined();
  });
});

test('templates number their stops', () => {
  const snippet = fill('a: «x» b: "«y=1»" c: «x» d: «z=P|Q,R» $e}', { x: 'v|}' });
  expect(snippet).toBe(`a: \${1:v|\\}} b: "\${2:1}" c: \${1} d: \${3|P,Q\\,R|} \\$e}`);
  expect(plain(snippet)).toBe('a: v|} b: "1" c: v|} d: P $e}');
});

test.each(['alexnet_train_val', 'v1_syntax', 'solver'])(
  'wherever something is suggested in %s, it fits',
  example => {
    const text = readFileSync(`examples/${example}.prototxt`, 'utf8');
    const offsets = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(offsets, fc.nat(), (offset, choice) => {
        // Half a file is what somebody has who writes one.
        expect(() => completionsAt(`${text.slice(0, offset)}$0`)).not.toThrow();
        const items = completionsAt(`${text.slice(0, offset)}$0${text.slice(offset)}`);
        const item = items[choice % items.length];
        if (!item) return;
        expect(item.span.start).toBeLessThanOrEqual(offset);
        expect(item.span.end).toBeGreaterThanOrEqual(offset);
        const after = inserted(item, text);
        // A value may be left to the person.
        expect(faults(after, parse(after)).filter(({ kind }) => kind.code !== 'missing-value')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
);
