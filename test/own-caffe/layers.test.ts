import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { readLayers } from '../../server/src/layers/custom/read-layers.ts';
import type { LayerDefinition } from '../../server/src/layers/define.ts';
import { extended } from '../../server/src/layers/flavour.ts';
import { formatShape, reasonOf } from '../../server/src/layers/shape.ts';
import { stock } from '../../server/src/layers/stock.ts';
import { readers } from '../../server/src/loading/own-caffe.ts';

const input =
  'layer { name: "in" type: "Input" top: "x" input_param { shape { dim: 2 dim: 6 dim: 5 dim: 4 } } }';
const python =
  'layer { name: "in" type: "Python" top: "x" python_param { module: "m" layer: "L" param_str: "8" } }';

describe('an entry', () => {
  test('may be like another type', async () => {
    const { tops, problems } = await built([{ type: 'MyReLU', like: 'ReLU' }], layer('MyReLU'));
    expect({ tops, problems }).toEqual({ tops: ['2×6×5×4'], problems: [] });
  });

  test('that is like a type has its settings, its checks, and its learnable blobs', async () => {
    const entries = [{ type: 'MyConv', like: 'Convolution', summary: 'Mine.' }];
    const fine = await built(entries, layer('MyConv', 'convolution_param { num_output: 7 kernel_size: 3 }'));
    expect(fine).toMatchObject({ tops: ['2×7×3×2'], params: ['7×6×3×3', '7'], problems: [] });
    const bad = await built(entries, layer('MyConv', 'convolution_param { num_output: 7 kernel_size: 9 }'));
    expect(bad.problems).toEqual(['bad-output-size']);
  });

  test('may be like an entry above it', async () => {
    const entries = [
      { type: 'A', like: 'Flatten' },
      { type: 'B', like: 'A' },
    ];
    expect(await built(entries, layer('B'))).toMatchObject({ tops: ['2×120'] });
  });

  test('holds a net to its counts', async () => {
    const entries = [{ type: 'Pair', bottoms: 2, tops: [1, null] }];
    expect((await built(entries, layer('Pair'))).problems).toEqual(['wrong-blob-count']);
    const net = 'layer { name: "l" type: "Pair" bottom: "x" bottom: "x" top: "a" top: "b" }';
    expect(await built(entries, net)).toMatchObject({ problems: [], tops: ['?', '?'] });
  });

  test('that says inPlace is refused is held to it', async () => {
    const net = 'layer { name: "l" type: "My" bottom: "x" top: "x" }';
    expect((await built([{ type: 'My', inPlace: 'refused' }], net)).problems).toEqual(['in-place-refused']);
    expect((await built([{ type: 'My' }], net)).problems).toEqual([]);
  });

  test('takes the place of a stock type', async () => {
    const entries = [{ type: 'Silence', tops: 1, topShapes: [[1]] }];
    expect(await built(entries, layer('Silence'))).toMatchObject({ tops: ['1'], problems: [] });
  });

  test('that tells no shape leaves it open, with the reason', async () => {
    const { tops, reasons } = await built([{ type: 'My' }], layer('My'));
    expect(tops).toEqual(['?']);
    expect(reasons).toEqual(['the description of the layer type "My" tells no shape for it']);
  });

  test('describes a class in Python, by its module and its name', async () => {
    const topShapes = [[1, 'int(param.param_str) * 2']];
    const entries = [{ python: { module: 'm', layer: 'L' }, topShapes }];
    expect((await built(entries, '', python)).first).toEqual(['1×16']);
    const other = [{ python: { module: 'm', layer: 'Other' }, topShapes }];
    expect((await built(other, '', python)).first).toEqual(['?']);
  });
});

describe('an expression', () => {
  test.each([
    ['bottoms[0][1] / 2', '3'],
    ['bottoms[0][2] / 2', '2'],
    ['bottoms[0][2] * bottoms[0][3] + 1', '21'],
    ['param.num_output', '8'],
    ['param.axis', '1'],
    ['param.bias_term ? 1 : 2', '1'],
    ['size(bottoms[0])', '4'],
    ['size(bottoms)', '1'],
    ['min(bottoms[0][2], bottoms[0][3]) + max(1, 2)', '6'],
    ['ceil(double(bottoms[0][2]) / 2.0)', '3'],
    ['double(bottoms[0][2]) * 2.0', '10'],
    ['bottoms[0][-1 + 1]', '2'],
    ['bottoms[0].all(x, x > 1) ? 7 : 8', '7'],
    ['param.weight_filler.type == "constant" ? 3 : 4', '3'],
    // Beyond what a float of 64 bits holds exactly, and back.
    ['(9007199254740993 * 3 - 9007199254740992 * 3) + 1', '4'],
  ])('%s is %s', async (expression, size) => {
    expect(await sizeOf(expression)).toEqual({ size });
  });

  test.each([
    ['bottoms[0][1] / 0', 'fails: it divides by zero'],
    ['bottoms[0][9]', 'fails: there is no item 9; the first one is 0'],
    ['bottoms[3][0]', 'fails: there is no item 3'],
    ['bottoms[0][1] - 100', 'gives -94, which is no size'],
    ['double(bottoms[0][2]) / 2.0', 'gives 2.5, which is no size'],
    ['9223372036854775807 + bottoms[0][1]', 'fails: a number is too large'],
    ['bottoms[0]', 'gives a list, which is no size'],
    ['"3"', 'gives "3", which is no size'],
    ['bottoms[0][1] * 1.5', 'fails: * does not take a whole number and a fraction; double(…) makes'],
    ['bottoms[0] - 1', 'fails: - does not take a list and a whole number'],
    ['bottoms[0][1] ? 1 : 2', 'fails: ?: does not take a whole number'],
    ['size(bottoms[0][1])', 'fails: size does not take a whole number'],
    ['int(param.weight_filler.type)', 'fails: "constant" is no whole number'],
    ['bottoms[0][1] && true', 'fails: a whole number stands where true or false must'],
    ['size(bottoms[0][1].map(x, x))', 'fails: a whole number stands where a list must'],
  ])('%s gives no size, for a reason that names it', async (expression, reason) => {
    const { size, why } = await sizeOf(expression);
    expect(size).toBe('?');
    expect(why).toContain(`the expression \`${expression}\` ${reason}`);
  });

  test.each(['bottoms[0]', 'bottoms[0].map(x, x)', '[bottoms[0][0], 6, 5, bottoms[0][3]]'])(
    '%s is a whole shape',
    async shape => {
      const { tops } = await built([{ type: 'My', topShapes: [shape] }], layer('My'));
      expect(tops).toEqual(['2×6×5×4']);
    },
  );

  test('an expression that is no list is no shape', async () => {
    const { tops, reasons } = await built([{ type: 'My', topShapes: ['bottoms[0][1]'] }], layer('My'));
    expect(tops).toEqual(['?']);
    expect(reasons).toEqual(['the expression `bottoms[0][1]` gives 6, which is no list of sizes']);
  });

  test('what is unknown below stays unknown for the same reason', async () => {
    const entries = [{ type: 'My', topShapes: [['bottoms[0][0] + 1', 2], 'bottoms[0]', [7]] }];
    const net = 'layer { name: "l" type: "My" bottom: "x" top: "a" top: "b" top: "c" }';
    const { tops, reasons } = await built(entries, net, python);
    expect(tops).toEqual(['?×2', '?', '7']);
    expect(reasons).toEqual(Array(2).fill('the Python class `m.L` sets it'));
  });

  test('an unknown size does not hide those that are known', async () => {
    const lmdb =
      'layer { name: "in" type: "Data" top: "x" data_param { source: "s" batch_size: 4 } transform_param { crop_size: 9 } }';
    const entries = [
      { type: 'My', topShapes: ['bottoms[0]'] },
      { type: 'His', topShapes: [['bottoms[0][1] * 2', 'bottoms[0][2] * 2']] },
    ];
    expect((await built(entries, layer('My'), lmdb)).tops).toEqual(['4×?×9×9']);
    expect((await built(entries, layer('His'), lmdb)).tops).toEqual(['?×18']);
  });

  test('gives the shapes of learnable blobs and the cost', async () => {
    const entries = [
      {
        type: 'My',
        topShapes: ['bottoms[0]'],
        paramShapes: [['bottoms[0][1]', 3], [3]],
        macs: 'bottoms[0][0] * 10',
      },
    ];
    expect(await built(entries, layer('My'))).toMatchObject({ params: ['6×3', '3'], macs: 20 });
  });
});

describe('what is written and cannot be used is not known', () => {
  test.each([
    [
      'a fault in an expression',
      { paramShapes: [['bottoms[0][1] /']] },
      'there is a fault in the "paramShapes"',
    ],
    ['a fault in a size', { paramShapes: [[1.5]] }, 'there is a fault in the "paramShapes"'],
    ['a value of the wrong kind', { paramShapes: 3 }, 'there is a fault in the "paramShapes"'],
    ['an expression that fails', { paramShapes: ['bottoms[7]'], macs: 3 }, 'there is no item 7'],
  ])('the learnable blobs after %s', async (_, more, reason) => {
    for (const like of [{}, { like: 'InnerProduct' }]) {
      const { layers } = await read(
        JSON.stringify([{ type: 'My', topShapes: ['bottoms[0]'], ...like, ...more }]),
      );
      const made = last(layers, layer('My', 'inner_product_param { num_output: 3 }'));
      expect({ params: made?.params, tops: made?.tops.map(formatShape) }).toEqual({
        params: undefined,
        tops: ['2×6×5×4'],
      });
      expect(made?.paramCount).toMatchObject({ unknown: expect.stringContaining(reason) });
    }
  });

  test('tops and cost, where the type is like another one', async () => {
    const { layers } = await read('[{ "type": "My", "like": "ReLU", "topShapes": [["x"]], "macs": "y" }]');
    const made = last(layers, layer('My'));
    expect(made?.tops).toEqual([{ unknown: 'there is a fault in the "topShapes" of its description' }]);
    expect(made?.macs).toEqual({ unknown: 'there is a fault in the "macs" of its description' });
  });
});

test('a field that a faulty caffe.proto may define is no fault here, and what it is needed for is not known', async () => {
  const text = '[{ "type": "My", "param": "my_param", "topShapes": [["param.x"]], "macs": 1 }]';
  const broken = {
    file: { uri: 'file:///a%20b/my.proto', text: '' },
    span: { start: 0, end: 0 },
    message: '',
  };
  const file = { uri: 'file:///caffe-layers.json', text };
  const { layers, faults } = await readLayers(file, stock, readers, [broken]);
  expect(faults).toEqual([]);
  const why = { unknown: 'its settings are not known, since there is a fault in my.proto' };
  expect(last(layers, layer('My'))).toMatchObject({ tops: [why], macs: why });
});

describe('what would take too long', () => {
  let nested = '1';
  for (let i = 0; i < 8; i++) nested = `size([0,1,2,3,4,5,6,7,8,9].filter(x${i}, ${nested} > 0))`;
  const doubled = `[1]${'.map(x, x + x)'.repeat(30)}`;
  test.each([
    ['macros one in another', nested, 'size(', 'cannot stand in one another'],
    ['macros one behind another', doubled, 'map', 'cannot stand in one another'],
    ['a macro in a map', '{1: [1].map(x, [1].map(y, 1))}[1][0][0]', '{', 'An expression makes no maps'],
    ['a macro over a sum', 'size((bottoms[0] + bottoms[0]).map(x, x))', 'map', 'one list as it is'],
    ['a long expression', `1${' + 1'.repeat(200)}`, '1', 'longer than 500 characters'],
    ['a long text', `size("${'a'.repeat(600)}")`.replaceAll('"', "'"), 'size', 'longer than 500 characters'],
  ])('%s is refused', async (_, expression, at, message) => {
    const text = JSON.stringify([{ type: 'My', topShapes: [[expression]] }]);
    const { faults } = await read(text);
    expect(faults.map(it => it.message)).toEqual([expect.stringContaining(message)]);
    expect(text.slice(faults[0]?.span.start)).toContain(at);
    expect(faults[0]?.span.start).toBeGreaterThan(text.indexOf('topShapes'));
  });

  test('an entry with much work is refused where it becomes too much', async () => {
    const busy = `size(bottoms[0].map(x, ${'x + '.repeat(100)}x))`;
    const paramShapes = [Array(20).fill(busy)];
    const { faults } = await read(JSON.stringify([{ type: 'My', topShapes: [[busy]], paramShapes }]));
    expect(faults.length).toBeGreaterThan(1);
    expect(faults[0]?.message).toContain('the entry asks for too much work');
  });

  test.each([
    ['brackets without end', '['.repeat(100_000), 20, 'deeper than 20 times'],
    ['a huge file', ' '.repeat(100_001), 0, 'more than 100000 characters'],
    [
      'too many entries',
      JSON.stringify(Array(1_001).fill({ type: 'My' })).replace('My', 'A'),
      14_000,
      'at most 1000 layers',
    ],
    [
      'too many axes',
      JSON.stringify([{ type: 'A', topShapes: [Array(33).fill(1)] }]),
      26,
      'at most 32 items',
    ],
    [
      'too many shapes',
      JSON.stringify([{ type: 'A', topShapes: Array(101).fill([1]) }]),
      25,
      'at most 100 items',
    ],
  ])('%s is told', async (_, text, at, message) => {
    const { faults } = await read(text);
    const told = faults.find(it => it.message.includes(message));
    expect(told?.span.start).toBe(at);
  });

  test('no more faults are told than somebody reads', async () => {
    expect((await read(`[${'1,'.repeat(5_000)}1]`)).faults).toHaveLength(100);
  });

  test('a list or a text in the net may be too long for an expression', async () => {
    const entries = [{ type: 'My', param: 'reshape_param', topShapes: [['size(param.shape.dim)']] }];
    const dims = `reshape_param { shape { ${'dim: 1 '.repeat(1_001)} } }`;
    const { tops, reasons } = await built(entries, layer('My', dims));
    expect(tops).toEqual(['?']);
    expect(reasons).toEqual(['an expression looks at 1000 items of a list, and here are 1001']);
  });
});

describe('a fault', () => {
  test.each([
    ['[{ "type": "A", "liek": "ReLU" }]', '"liek"', 'did you mean "like"?'],
    ['[{ "type": "A", "like": "Relu" }]', '"Relu"', 'Did you mean "ReLU"?'],
    ['[{ "type": "A", "like": "Permute" }]', '"Permute"', 'Only the forks ssd, '],
    ['[{ "type": "A", "like": "Permute" }]', '"Permute"', 'cannot be like one of a fork'],
    ['[{ "like": "ReLU" }]', '{ "like": "ReLU" }', 'has no "type"'],
    ['[{ "type": "" }]', '""', 'not empty'],
    ['[{ "type": "A", "bottoms": [2, 1] }]', '[2, 1]', 'a range such as [1, 2]'],
    ['[{ "type": "A", "bottoms": -1 }]', '-1', 'a number such as 1'],
    ['[{ "type": "A", "inPlace": true }]', 'true', 'one of allowed, refused'],
    ['[{ "type": "A", "param": "relu_parm" }]', '"relu_parm"', 'Did you mean "relu_param"?'],
    ['[{ "type": "A", "topShapes": [["bottoms[0][1] /"]] }]', '/', 'cannot be used'],
    ['[{ "type": "A", "topShapes": [["botoms[0][1] / 2"]] }]', 'botoms[0][1] / 2', 'There is no botoms here'],
    ['[{ "type": "A", "topShapes": [["sqrt(4)"]] }]', 'sqrt', 'There is no function sqrt'],
    ['[{ "type": "A", "topShapes": [["param.x"]] }]', 'param', 'no "param" that is known'],
    [
      '[{ "type": "A", "param": "relu_param", "topShapes": [["param.slope"]] }]',
      '.slope',
      'ReLUParameter has no field slope',
    ],
    ['[{ "type": "A", "topShapes": [[1.5]] }]', '1.5', 'whole number'],
    ['[{ "type": "A" }, { "type": "A" }]', '"A"', 'described above already'],
    ['[{ "type": "Python", "python": { "module": "m" } }]', '{ "module": "m" }', '"layer"'],
    [
      '[{ "type": "A", "like": "ReLU", "param": "relu_param" }]',
      '"relu_param"',
      'It has the settings of ReLU already',
    ],
    ['[1]', '1', 'described by an object'],
    ['{ "layer": [] }', '{ "layer": [] }', 'a list of layers'],
    ['[{ "type": "A" } { "type": "B" }]', '{', 'This is no JSON: comma expected'],
  ])('in %s stands at %s', async (text, at, message) => {
    const { faults } = await read(text);
    const found = faults.map(it => `${text.slice(it.span.start, it.span.end)}: ${it.message}`);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(at)).toBe(true);
    expect(found[0]).toContain(message);
  });

  test('leaves the other entries working', async () => {
    const { layers, faults } = await read(
      '{ "layers": [{ "typ": "A" }, { "type": "B", "like": "ReLU" }, { "type": ]}',
    );
    expect(layers.map(it => it.type)).toContain('B');
    expect(faults.length).toBeGreaterThan(1);
  });
});

function layer(type: string, more = ''): string {
  return `layer { name: "l" type: "${type}" bottom: "x" top: "t" ${more} }`;
}

async function read(text: string) {
  return readLayers({ uri: 'file:///caffe-layers.json', text }, stock, readers);
}

/** What comes out of the last layer of a net in which those entries hold. */
async function built(entries: readonly object[], net: string, first = input) {
  const { layers, faults } = await read(JSON.stringify(entries));
  expect(faults).toEqual([]);
  const analysis = analysed(layers, `${first}\n${net}`);
  const [state] = analysis.states;
  const all = state?.inference.layers ?? [];
  const last = all.at(-1);
  return {
    first: all[0]?.tops.map(formatShape),
    tops: last?.tops.map(formatShape),
    reasons: last?.tops.flatMap(it => reasonOf(it) ?? []),
    params: last?.params?.map(it => formatShape(it.shape)),
    macs: last?.macs,
    problems: [...analysis.problems, ...(state?.problems ?? [])].map(it => it.kind.code),
  };
}

function analysed(layers: readonly LayerDefinition[], net: string) {
  const states = [{ phase: 'TEST', level: 0, stages: [] }] as const;
  return analyze(net, { states, flavour: extended(stock, { layers }) });
}

/** What comes out of a layer that is the last one, as it is. */
function last(layers: readonly LayerDefinition[], net: string) {
  return analysed(layers, `${input}\n${net}`).states[0]?.inference.layers.at(-1);
}

/** The size that an expression gives for a layer with the settings of InnerProduct. */
async function sizeOf(expression: string) {
  const entries = [{ type: 'My', param: 'inner_product_param', topShapes: [[expression]] }];
  const { tops, reasons } = await built(entries, layer('My', 'inner_product_param { num_output: 8 }'));
  const [why] = reasons ?? [];
  return { size: tops?.join(), ...(why !== undefined && { why }) };
}
