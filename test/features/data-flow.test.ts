import { expect, test } from 'vitest';
import { readers, sources, stationAt } from '../../server/src/features/data-flow.ts';
import { analyzed, marked } from '../fixture.ts';

const net = `
layer { name: "a" type: "DummyData" top: "x" include { phase: TRAIN } dummy_data_param { shape { dim: 4 } } }
layer { name: "a2" type: "DummyData" top: "x" include { phase: TEST } dummy_data_param { shape { dim: 2 } } }
layer { name: "r" type: "ReLU" bottom: "x" top: "x" }
layer { name: "s" type: "Eltwise" bottom: "x" bottom: "x" top: "y" }
layer { name: "t" type: "Silence" bottom: "y" }
layer { name: "u" type: "Silence" bottom: "y" include { stage: "never" } }`;

/** The layers before and behind the one at `$0`, each with the tops between. */
function around(source: string): { from: readonly string[]; to: readonly string[] } {
  const { text, offset } = marked(source);
  const analysis = analyzed(text);
  const shown = (found: ReturnType<typeof sources>) =>
    found.map(({ station, tops }) =>
      [station.name, ...tops.map(({ start, end }) => `${start}: ${text.slice(start, end)}`)].join(' '),
    );
  const { name = expect.fail() } = stationAt(analysis, offset) ?? {};
  const told = { name, offset };
  return { from: shown(sources(analysis, told)), to: shown(readers(analysis, told)) };
}

test('data flows through layers in place, in each phase on its own way', () => {
  expect(around(net.replace('"r"', '"$0r"'))).toEqual({
    from: [`a ${topOf('a')}`, `a2 ${topOf('a2')}`],
    to: [`s ${topOf('r')}`],
  });
  expect(around(net.replace('"s"', '"$0s"'))).toEqual({
    from: [`r ${topOf('r')}`],
    to: [`t ${topOf('s')}`],
  });
});

/** Where the first top of that layer stands, and what is written there. */
function topOf(layer: string): string {
  const at = net.indexOf('top: ', net.indexOf(`name: "${layer}"`)) + 'top: '.length;
  return `${at}: ${net.slice(at, at + 3)}`;
}

test('a layer that has moved is known by its name, and one that is gone has no neighbours', () => {
  const named = (name: string, offset: number) =>
    sources(analyzed(net), { name, offset }).map(({ station }) => station.name);
  const atT = net.indexOf('"t"');
  expect(named('t', atT)).toEqual(['s']);
  expect(named('r', atT)).toEqual(['a', 'a2']);
  expect(named('gone', atT)).toEqual([]);
  const twins = `${net}\nlayer { name: "t" type: "Silence" bottom: "x" }`;
  const nearest = (offset: number) =>
    sources(analyzed(twins), { name: 't', offset }).map(({ station }) => station.name);
  expect(nearest(0)).toEqual(['s']);
  expect(nearest(twins.length)).toEqual(['r']);
});

test('a layer tells its type and its shapes', () => {
  const { text, offset } = marked(net.replace('"r"', '"$0r"'));
  expect(stationAt(analyzed(text), offset)).toMatchObject({ name: 'r', detail: 'ReLU TRAIN 4 · TEST 2' });
  expect(stationAt(analyzed(text), 0)).toBeUndefined();
});

test('the headers that Caffe makes a layer of are one source', () => {
  const { from } = around(`input: "x"
input: "y"
input_dim: 1 input_dim: 2 input_dim: 3 input_dim: 4
layers { name: "$0b" type: RELU bottom: "x" top: "z" }`);
  expect(from).toEqual(['input 7: "x"']);
});
