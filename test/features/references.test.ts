import { expect, test } from 'vitest';
import { highlights } from '../../server/src/features/highlights.ts';
import { linkedRanges } from '../../server/src/features/linked-ranges.ts';
import { references } from '../../server/src/features/references.ts';
import { analyzed, checkPlaces, marked } from '../fixture.ts';

const all = (expected: string): void =>
  checkPlaces(expected, (analysis, offset) => references(analysis, offset, 'with'));
const uses = (expected: string): void =>
  checkPlaces(expected, (analysis, offset) => references(analysis, offset, 'without'));

test('a blob is referred to along its chain in place, and in every phase', () => {
  all(`
layer { name: "x" type: "Data" top: ‹"x"› include { phase: TRAIN } }
layer { name: "x" type: "Data" top: ‹"x"› include { phase: TEST } }
layer { name: "b" type: "ReLU" bottom: ‹"$0x"› top: ‹"x"› }
layer { name: "c" type: "Silence" bottom: ‹"x"› include { stage: "never" } }`);
  uses(`
input: "x"
input_shape { dim: 1 }
layers { name: "x" type: RELU bottom: ‹"x"› top: ‹"$0x"› }
layers { layer { name: "y" type: "pool" } bottom: ‹'x'› top: "y" }`);
});

test('layers, blobs and shared values of one name are not confused', () => {
  const net = (name: string, blob: string, param: string) => `
layer { name: ${name} type: "Input" top: ${blob} }
layer { name: "b" type: "InnerProduct" bottom: ${blob} top: "y" param { name: ${param} } }`;
  all(net('‹"$0x"›', '"x"', '"x"'));
  all(net('"x"', '‹"x"›', '"x"').replace('"x"›', '"x$0"›'));
  all(net('"x"', '"x"', '‹"$0x"›'));
});

test('the name of a V0 layer is one deeper', () => {
  all('layers { layer { name: ‹"$0a"› type: "relu" } bottom: "a" top: "a" }');
});

test('what a padding layer of V0 syntax makes keeps its name', () => {
  all(`
layers { layer { name: "p" type: "padding" pad: 1 } bottom: "x" top: ‹"p"› }
layers { layer { name: "c" type: "conv" kernelsize: 3 num_output: 1 } bottom: ‹"$0p"› top: "c" }`);
});

/** Expects what is highlighted for `$0` to be in ‹ › where it is written and in « » where it is read. */
function checkHighlights(expected: string): void {
  const { text, offset } = marked(expected.replaceAll(/[‹›«»]/g, ''));
  let shown = text;
  for (const { span, access } of [...highlights(analyzed(text), offset)].sort(
    (a, b) => b.span.start - a.span.start,
  )) {
    const [open, close] = access === 'write' ? '‹›' : '«»';
    shown = `${shown.slice(0, span.start)}${open}${shown.slice(span.start, span.end)}${close}${shown.slice(span.end)}`;
  }
  expect(shown).toBe(expected.replace('$0', ''));
}

test('only the version of a blob that is meant is highlighted', () => {
  checkHighlights(`
layer { name: "x" type: "Input" top: ‹"x"› input_param { shape { dim: 1 } } }
layer { name: "b" type: "ReLU" bottom: «"$0x"» top: "x" }
layer { name: "c" type: "ReLU" bottom: "x" top: "y" }`);
  checkHighlights(`
layer { name: "x" type: "Input" top: "x" input_param { shape { dim: 1 } } }
layer { name: "b" type: "ReLU" bottom: "x" top: ‹"$0x"› }
layer { name: "c" type: "Eltwise" bottom: «"x"» bottom: «"x"» top: "y" }`);
});

test('a blob that each phase makes for itself is highlighted in both', () => {
  checkHighlights(`
layer { name: "a" type: "Input" top: ‹"x"› include { phase: TRAIN } }
layer { name: "a" type: "Input" top: ‹"x"› include { phase: TEST } }
layer { name: "b" type: "ReLU" bottom: «"$0x"» top: "y" }`);
});

test('what nothing makes is highlighted by its name', () => {
  checkHighlights(`
layer { name: "a" type: "ReLU" bottom: «"$0x"» top: "y" }
layer { name: "b" type: "ReLU" bottom: «"x"» top: "z" }`);
});

test('the same literals are typed in together', () => {
  checkPlaces(
    `
layer { name: "x" type: "Input" top: "‹x›" }
layer { name: "b" type: "ReLU" bottom: '‹$0x›' top: "y" }
layer { name: "b" type: "ReLU" bottom: "\\x78" top: "z" }`,
    linkedRanges,
  );
  checkPlaces('layer { name: "a" type: "ReLU" bottom: $0"" top: "" }', linkedRanges);
});

test('what has the name of something else for a moment is not typed in together with it', () => {
  const net = (phase: string) => `
layer { name: "x" type: "Input" top: "x" include { phase: TRAIN } }
layer { name: "y" type: "Input" top: "$0x" include { phase: ${phase} } }`;
  checkPlaces(net('TRAIN'), linkedRanges);
  checkPlaces(net('TEST').replaceAll(/(top: ")(\$0)?x/g, '$1‹$2x›'), linkedRanges);
});
