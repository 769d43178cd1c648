import { type Analysis, analyze } from '../../server/src/analysis/analyze.ts';
import { netLenses, readerLenses } from '../../server/src/features/code-lenses.ts';
import { complete } from '../../server/src/features/complete/complete.ts';
import { readers, stationAt } from '../../server/src/features/data-flow.ts';
import { folding } from '../../server/src/features/folding.ts';
import { format } from '../../server/src/features/format/format.ts';
import { defaultStyle } from '../../server/src/features/format/style.ts';
import { highlights } from '../../server/src/features/highlights.ts';
import { hints } from '../../server/src/features/hints.ts';
import { pathLinks } from '../../server/src/features/links.ts';
import { references } from '../../server/src/features/references.ts';
import { rename } from '../../server/src/features/rename.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { symbols } from '../../server/src/features/symbols.ts';
import { parse, reparse } from '../../server/src/syntax/parse.ts';
import type { FileNode } from '../../server/src/syntax/tree.ts';
import { googleNetLike, resNetLike } from './nets.ts';
import { otherParser } from './other-parser.ts';

const states = [
  { phase: 'TRAIN', level: 0, stages: [] },
  { phase: 'TEST', level: 0, stages: [] },
] as const;

const nets: readonly [string, string][] = [
  ['GoogLeNet-like', googleNetLike()],
  ['ResNet-152-like', resNetLike('ResNet-152-like', [3, 8, 36, 3])],
  ['ResNet-1001-like', resNetLike('ResNet-1001-like', [15, 60, 240, 15])],
];

/** Prints medians in milliseconds, and as multiples of one pass over the text with `charCodeAt`. */
function report(name: string, text: string): void {
  const tree = parse(text);
  const layers = analyze(text, { states }, tree).net?.layers.length ?? 0;
  console.log(`\n${name}: ${layers} layers, ${(text.length / 1024).toFixed(0)} KB`);
  const pass = median(() => charCodePass(text));
  const parsed = median(() => parse(text));
  row('one pass with charCodeAt', pass, pass, parsed);
  row('parse', parsed, pass, parsed);
  const other = otherParser(text);
  if (other === undefined) console.log('  prototxt-parser             does not finish');
  else row('prototxt-parser', other, pass, parsed);
  row(
    'analysis, cold',
    median(() => analyze(text, { states }, parse(text))),
    pass,
    parsed,
  );
  const keys = keyStrokes(text, tree);
  row('analysis after one key', median(keys.next), pass, parsed);
  row(
    'hints for a screen',
    median(() => screenOfHints(keys.latest())),
    pass,
    parsed,
  );
  for (const [what, answer] of answers) {
    const analysis = keys.latest();
    row(
      what,
      median(() => answer(analysis)),
      pass,
      parsed,
    );
  }
}

const tabs = { ...defaultStyle, insertSpaces: false };

/** What an editor asks of a whole net; with tabs every line changes. */
const answers: readonly [string, (analysis: Analysis) => unknown][] = [
  ['format', ({ text, tree }) => format(text, tree, defaultStyle)],
  ['format with tabs', ({ text, tree }) => format(text, tree, tabs)],
  ['folding', ({ text, tree }) => folding(text, tree)],
  ['outline', symbols],
  ['completion of a layer', analysis => complete(analysis, analysis.text.length)],
  [
    'completion of a bottom',
    analysis => complete(analysis, analysis.text.lastIndexOf('bottom: "') + 'bottom: "'.length),
  ],
  ['semantic tokens', analysis => semanticTokens(analysis, { start: 0, end: analysis.text.length })],
  ['references', analysis => references(analysis, lastTop(analysis), 'with')],
  ['highlights', analysis => highlights(analysis, lastTop(analysis))],
  ['rename', analysis => rename(analysis, lastTop(analysis), 'new')],
  [
    'readers',
    analysis => {
      const offset = lastTop(analysis);
      return readers(analysis, { name: stationAt(analysis, offset)?.name ?? '', offset });
    },
  ],
  ['code lens of the net', netLenses],
  ['code lenses of the layers', readerLenses],
  ['links', pathLinks],
];

function lastTop({ text }: Analysis): number {
  return text.lastIndexOf('top: "') + 'top: "'.length;
}

function row(what: string, time: number, pass: number, parsed: number): void {
  const ratios = `${(time / pass).toFixed(1).padStart(8)} × pass ${(time / parsed).toFixed(2).padStart(8)} × parse`;
  console.log(`  ${what.padEnd(26)} ${time.toFixed(3).padStart(9)} ms ${ratios}`);
}

function charCodePass(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Types a digit into the middle of the net and takes it away again, as an editor would. */
function keyStrokes(text: string, tree: FileNode): { next: () => void; latest: () => Analysis } {
  const at = text.indexOf('num_output: ', text.length / 2) + 'num_output: '.length;
  let now = { text, tree };
  let latest = analyze(text, { states }, tree);
  return {
    next() {
      const typed = now.text === text;
      const edit = typed
        ? { span: { start: at, end: at }, text: '1' }
        : { span: { start: at, end: at + 1 }, text: '' };
      const after = now.text.slice(0, at) + edit.text + now.text.slice(edit.span.end);
      now = { text: after, tree: reparse(now.tree, after, edit) };
      latest = analyze(after, { states }, now.tree);
    },
    latest: () => latest,
  };
}

/** About sixty lines from the middle. */
function screenOfHints(analysis: Analysis): void {
  const start = analysis.text.length / 2;
  hints(analysis, { start, end: start + 1500 }, ['top']);
}

/** The median of as many runs as fit into about a second, in milliseconds. */
function median(run: () => unknown): number {
  for (let i = 0; i < 5; i++) run();
  const times: number[] = [];
  const end = performance.now() + 1000;
  while (performance.now() < end && times.length < 500) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

for (const [name, text] of nets) report(name, text);
