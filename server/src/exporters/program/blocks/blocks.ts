import { identifier, Names, parameterNames } from '../names.ts';
import { findRepetitions, type Repetition } from './find.ts';
import type { Block, BlockCall, Line } from './line.ts';
import type { SplitNames } from './names.ts';
import { argumentOf, isNumber, tokensOf } from './tokens.ts';

/** How a language writes what a block needs. */
export interface BlockStyle {
  /** A string with the word between others: `f'res{block}_branch1'`. */
  text(before: string, behind: string): string;
  /** The block's name, from words in small letters. */
  name(words: string): string;
  /** Names that stand for something else. */
  readonly reserved: Iterable<string>;
  /** Names that what a block makes must leave alone. */
  readonly attributes: Iterable<string>;
}

/** Lines, and calls of the blocks that stand for those which the net has several times. */
export interface InBlocks {
  readonly parts: readonly (Line | BlockCall)[];
  readonly blocks: readonly Block[];
}

/** A function that needs more numbers than that says less than the lines do. */
const MOST_PARAMETERS = 8;

/**
 * Makes functions of what a net has several times. They hold the very lines, in which only those numbers that
 * differ are parameters and the word by which names differ is one; so a call does what the lines did.
 */
export function inBlocks(lines: readonly Line[], results: ReadonlySet<string>, style: BlockStyle): InBlocks {
  const names = new Names([...style.reserved, ...lines.flatMap(it => it.outputs)]);
  const calls = new Map<number, BlockCall>();
  const blocks: Block[] = [];
  for (const repetition of findRepetitions(lines, results)) {
    const made = makeBlock(lines, repetition, style, names);
    if (!made) continue;
    blocks.push(made.block);
    for (const [i, start] of repetition.starts.entries()) {
      const call = made.calls[i];
      if (call) calls.set(start, call);
    }
  }
  return { parts: partsOf(lines, calls), blocks };
}

function partsOf(
  lines: readonly Line[],
  calls: ReadonlyMap<number, BlockCall>,
): readonly (Line | BlockCall)[] {
  const parts: (Line | BlockCall)[] = [];
  for (let i = 0; i < lines.length; i++) {
    const call = calls.get(i);
    const part = call ?? lines[i];
    if (part) parts.push(part);
    if (call) i += call.lines.length - 1;
  }
  return parts;
}

interface MadeBlock {
  readonly block: Block;
  readonly calls: readonly BlockCall[];
}

function makeBlock(
  lines: readonly Line[],
  { starts, length, names, wiring }: Repetition,
  style: BlockStyle,
  taken: Names,
): MadeBlock | undefined {
  const runs = starts.map(start => lines.slice(start, start + length));
  const outside = runs.map(outsideOf);
  const inputs = parameterNames(outside[0]?.length ?? 0);
  const parameters = parametersOf(runs, names, new Names([...style.reserved, 'block', ...inputs]));
  if (parameters.length > MOST_PARAMETERS) return undefined;
  const [first = []] = runs;
  const words = names[0]?.words ?? [];
  const locals = new Names([...style.reserved, 'block', ...inputs, ...parameters.map(it => it.name)]);
  const outputs = first.map((line, i) => line.outputs.map(() => locals.unique(localName(names[i]))));
  const local = (line: number, output: number): string => outputs[line]?.[output] ?? '';
  const layers = new Names(style.attributes);
  const bodies = first.map(
    (line, i): Line => ({
      ...line,
      name: layers.unique(localName(names[i])),
      made: bodyText(line, differing(runs, i), names[i], parameters, style),
      inputs: (wiring.inputs[i] ?? []).map(it =>
        'outside' in it ? (inputs[it.outside] ?? '') : local(it.line, it.output),
      ),
      outputs: outputs[i] ?? [],
      comment: '',
      begins: i > 0 && line.begins,
    }),
  );
  const before = names.at(-1)?.before ?? '';
  const stems = words.map(word => before + word);
  const block: Block = {
    name: style.name(taken.unique(`${identifier(before.replace(/[_-]+$/, '') || 'layers')}_block`)),
    stems,
    inputs,
    parameters: parameters.map(it => it.name),
    lines: bodies,
    results: wiring.results.flatMap(i => outputs[i] ?? []),
  };
  const calls = runs.map(
    (run, i): BlockCall => ({
      block,
      word: words[i] ?? '',
      stem: stems[i] ?? '',
      inputs: outside[i] ?? [],
      values: parameters.map(it => it.values[i] ?? ''),
      outputs: wiring.results.flatMap(at => run[at]?.outputs ?? []),
      comment: wiring.results.flatMap(at => run[at]?.comment || []).join(', '),
      lines: run,
    }),
  );
  return { block, calls };
}

/** The name of a layer without the word. */
function localName(split: SplitNames | undefined): string {
  const name = `${split?.before ?? ''}_${split?.behind ?? ''}`.replaceAll(/[_-]{2,}/g, '_');
  return identifier(name.replaceAll(/^[_-]+|[_-]+$/g, '') || 'y');
}

/** The variables that lines read and none of them makes. */
function outsideOf(run: readonly Line[]): readonly string[] {
  const made = new Set(run.flatMap(it => it.outputs));
  return [...new Set(run.flatMap(it => it.inputs))].filter(name => !made.has(name));
}

interface Parameter {
  readonly name: string;
  /** Its value each time. */
  readonly values: readonly string[];
}

/** The numbers that differ; those that are always equal are one parameter. */
function parametersOf(
  runs: readonly (readonly Line[])[],
  names: readonly SplitNames[],
  unique: Names,
): readonly Parameter[] {
  const found = new Map<
    string,
    { readonly argument: string; readonly line: number; readonly values: readonly string[] }
  >();
  for (const [i, line] of (runs[0] ?? []).entries()) {
    const tokens = tokensOf(line.made);
    for (const [at, values] of differing(runs, i)) {
      const id = values.join();
      if (!found.has(id)) found.set(id, { argument: argumentOf(tokens, at), line: i, values });
    }
  }
  const all = [...found.values()];
  return all.map(({ argument, line, values }) => {
    const isOnly = all.filter(it => it.argument === argument).length === 1;
    const about = names[line]?.behind || names[line]?.before || '';
    const name = isOnly ? argument : `${argument}_${about.replaceAll(/^[_-]+|[_-]+$/g, '')}`;
    return { name: unique.unique(identifier(name)), values };
  });
}

/** Where the numbers of a line differ, with what they are each time. */
function differing(
  runs: readonly (readonly Line[])[],
  line: number,
): readonly (readonly [at: number, values: readonly string[]])[] {
  const each = runs.map(run => tokensOf(run[line]?.made ?? ''));
  return (each[0] ?? []).flatMap((token, at) => {
    const values = each.map(tokens => tokens[at] ?? '');
    return isNumber(token) && values.some(it => it !== token) ? [[at, values] as const] : [];
  });
}

/** What makes the layer, with parameters for numbers and for the word in its name. */
function bodyText(
  { made, name }: Line,
  numbers: ReturnType<typeof differing>,
  split: SplitNames | undefined,
  parameters: readonly Parameter[],
  style: BlockStyle,
): string {
  const places = new Map(numbers.map(([at, values]) => [at, values.join()]));
  return tokensOf(made)
    .map((token, at) => {
      const values = places.get(at);
      if (values !== undefined) return parameters.find(it => it.values.join() === values)?.name ?? token;
      return split && token === `'${name}'` ? style.text(split.before, split.behind) : token;
    })
    .join('');
}
