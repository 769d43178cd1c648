import { expect } from 'vitest';
import { forks } from '../scripts/all-forks.ts';
import { type Analysis, analyze } from '../server/src/analysis/analyze.ts';
import { flavourHeader } from '../server/src/analysis/flavour/header.ts';
import type { Side } from '../server/src/analysis/in-states.ts';
import { lints } from '../server/src/analysis/lints/lint.ts';
import { complete } from '../server/src/features/complete/complete.ts';
import type { Completion } from '../server/src/features/complete/completion.ts';
import { pathAt, pathItems } from '../server/src/features/complete/paths.ts';
import { plain } from '../server/src/features/complete/snippet.ts';
import { definition } from '../server/src/features/definition.ts';
import { type Diagnosis, diagnose, type Levels } from '../server/src/features/diagnose.ts';
import { hints } from '../server/src/features/hints.ts';
import { hover } from '../server/src/features/hover.ts';
import { stock } from '../server/src/layers/stock.ts';
import type { State } from '../server/src/net/select.ts';
import { caffeDocs } from '../server/src/schema/caffe-docs.generated.ts';
import { wordDocs } from '../server/src/schema/word-docs.ts';
import { applyEdits } from '../server/src/text/edits.ts';
import type { Span } from '../server/src/text/span.ts';

// The only place in which tests of features call them.

/** Both phases, as an editor shows a net that nothing else is said of. */
export const bothPhases: readonly State[] = [
  { phase: 'TRAIN', level: 0, stages: [] },
  { phase: 'TEST', level: 0, stages: [] },
];

/** A text without its marker `$0`, and where that stood. */
export interface Marked {
  readonly text: string;
  readonly offset: number;
}

export function marked(text: string): Marked {
  const offset = text.indexOf('$0');
  if (offset === -1) throw new Error('the text has no $0');
  return { text: text.slice(0, offset) + text.slice(offset + 2), offset };
}

/** The hints of a text, each as its label. */
export function shapesBeside(text: string, options: Partial<HintOptions> = {}) {
  const { states = bothPhases, sides = ['top'], range = { start: 0, end: text.length } } = options;
  return hints(analyze(text, { states }), range, sides).map(({ offset, parts }) => ({
    offset,
    label: parts.map(part => part.text).join(''),
  }));
}

/** The text as an editor shows it: `top: "conv1"‹1×20×24×24›`. */
export function withHints(text: string, options: Partial<HintOptions> = {}): string {
  let shown = '';
  let from = 0;
  for (const { offset, label } of [...shapesBeside(text, options)].sort((a, b) => a.offset - b.offset)) {
    shown += `${text.slice(from, offset)}‹${label}›`;
    from = offset;
  }
  return shown + text.slice(from);
}

export interface HintOptions {
  readonly states: readonly State[];
  readonly sides: readonly Side[];
  readonly range: Span;
}

/** Takes the hints out of the expected text, and expects them to come back. */
export function checkHints(expected: string, options: Partial<HintOptions> = {}): void {
  expect(withHints(expected.replaceAll(/‹[^›]*›/g, ''), options)).toBe(expected);
}

/** What the hover says at `$0`; the breaks between its lines are plain. */
export function hoverAt(text: string, states = bothPhases): string | undefined {
  const { text: plain, offset } = marked(text);
  return hover(analyze(plain, { states }), offset, { ...caffeDocs, ...wordDocs })?.markdown.replaceAll(
    '  \n',
    '\n',
  );
}

/** Expects what the hover says at `$0`. */
export function checkHover(text: string, markdown: string, states = bothPhases): void {
  expect(hoverAt(text, states)).toBe(markdown.trim());
}

/** Expects `$0` to lead to what stands in ‹ ›, which may be several places or none. */
export function checkDefinition(expected: string): void {
  checkPlaces(expected, definition);
}

/** Expects what is found for `$0` to be what stands in ‹ ›. */
export function checkPlaces(
  expected: string,
  find: (analysis: Analysis, offset: number) => readonly Span[],
): void {
  const { text, offset } = marked(expected.replaceAll(/[‹›]/g, ''));
  let shown = text;
  for (const { start, end } of [...find(analyzed(text), offset)].sort((a, b) => b.start - a.start))
    shown = `${shown.slice(0, start)}‹${shown.slice(start, end)}›${shown.slice(end)}`;
  expect(shown).toBe(expected.replace('$0', ''));
}

/** The analysis in both phases. */
export function analyzed(text: string): Analysis {
  return analyze(text, { states: bothPhases });
}

/** The analysis in both phases as the fork in the header of the text reads it, else as stock Caffe does. */
export function analyzedAsSaid(text: string, states: readonly State[] = bothPhases): Analysis {
  const id = flavourHeader(text)?.id ?? stock.id;
  return analyze(text, { states, flavour: forks.alone(id, stock) ?? stock, forks });
}

/** What a person is to see of the problems of an analysis. */
export function diagnosesOf(analysis: Analysis, levels: Levels = {}): readonly Diagnosis[] {
  return diagnose(analysis, { lints, levels });
}

/** What is suggested at `$0`, the likeliest first. */
export function completionsAt(text: string): readonly Completion[] {
  const { text: plainText, offset } = marked(text);
  return complete(analyzed(plainText), offset).items;
}

/** Expects these to be suggested at `$0`, and nothing else, each as its label and what stands beside it. */
export function checkCompletions(text: string, expected: readonly string[]): void {
  expect(completionsAt(text).map(shown)).toEqual(expected);
}

/** Expects these to be suggested before all others. */
export function checkFirstCompletions(text: string, expected: readonly string[]): void {
  expect(completionsAt(text).slice(0, expected.length).map(shown)).toEqual(expected);
}

function shown({ label, note, deprecated }: Completion): string {
  return `${label}${note ? ` ‹${note}›` : ''}${deprecated ? ' (deprecated)' : ''}`;
}

/** The text after the suggestion at `$0` is taken, as an editor without snippets shows it. */
export function completedWith(label: string, text: string): string {
  const item = completionsAt(text).find(it => it.label === label);
  if (!item) throw new Error(`there is no suggestion ${label}`);
  return inserted(item, marked(text).text);
}

/** The text with what the suggestion inserts; lines are set in as deep as the line that it begins on. */
export function inserted({ span, snippet }: Completion, text: string): string {
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const depth = /^\s*/.exec(line)?.[0] ?? '';
  return applyEdits(text, [{ span, text: plain(snippet).replaceAll('\n', `\n${depth}`) }]);
}

/** The text after the path that is begun at `$0` goes on to each of these; a folder ends with `/`. */
export function pathsFrom(text: string, entries: readonly string[]): readonly string[] | undefined {
  const { text: plainText, offset } = marked(text);
  const path = pathAt(analyzed(plainText), offset);
  const found = entries.map(it => ({ name: it.replace(/\/$/, ''), isFolder: it.endsWith('/') }));
  return path && pathItems(path, found).map(item => inserted(item, plainText));
}
