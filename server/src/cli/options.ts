import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Given } from '../analysis/infer.ts';
import { forkIds } from '../forks/ids.generated.ts';
import { stockId } from '../layers/flavour.ts';
import type { Shape } from '../layers/shape.ts';
import type { Phase, State } from '../net/select.ts';
import { nearest } from '../text/nearest.ts';
import { reasonOf } from './failure.ts';

/** What the options that choose a Caffe hold after parsing. */
export interface CaffeOptions {
  readonly flavour: string;
  readonly proto: readonly string[];
}

/** What the options that choose a state, and the Caffe that builds the net, hold after parsing. */
export interface StateOptions extends CaffeOptions {
  readonly phase: Phase | 'both';
  readonly level: number;
  readonly stage: readonly string[];
  readonly input: Given;
}

/** What the options that say how to print hold after parsing. */
export interface OutputOptions<Format> {
  readonly format: Format;
  readonly output?: string;
}

/** For what nets are built: plain data, which can go to a worker. */
export interface NetOptions {
  readonly states: readonly State[];
  /** Whose Caffe is to build them: `auto`, `bvlc`, or the id of a fork. */
  readonly flavour: string;
  /** `.proto` files that describe the user's Caffe, seen from where the program was started. */
  readonly protoFiles: readonly string[];
  /** The shapes that the call states for blobs. */
  readonly inputs: Given;
}

/** Lets a command choose the states in which it builds a net, and the Caffe that builds it. */
export function addStateOptions(command: Command, defaultPhase: StateOptions['phase']): Command {
  command
    .addOption(
      new Option('--phase <phase>', 'build the net for this phase')
        .choices(['TEST', 'TRAIN', 'both'])
        .default(defaultPhase),
    )
    .option('--level <n>', 'the level that include and exclude rules see', integer, 0)
    .addOption(
      new Option('--stage <name>', 'a stage that include and exclude rules see (repeatable)')
        .argParser(collect)
        .default([], 'none'),
    );
  return addCaffeOptions(command).addOption(
    new Option(
      '--input <blob=sizes>',
      'the shape of an input, or of a blob that the text leaves unknown, such as data=1,3,224,224 (repeatable)',
    )
      .argParser(collectInput)
      .default(new Map(), 'none'),
  );
}

/** Lets a command choose the Caffe that reads a net. */
export function addCaffeOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--flavour <id>',
        'whose Caffe is to build the net: bvlc, a fork such as ssd, or auto, which looks at what the net uses',
      )
        .argParser(flavour)
        .default('auto'),
    )
    .addOption(
      new Option(
        '--proto <file>',
        'the caffe.proto of your own Caffe, or another .proto file with messages of yours (repeatable)',
      )
        .argParser(collectProto)
        .default([], 'none'),
    );
}

/** Lets a command choose among ways of printing, by name; the first is the default. */
export function addOutputOptions<Format>(
  command: Command,
  formats: Readonly<Record<string, Format>>,
): Command {
  const names = Object.keys(formats);
  const chosen = (name: string): Format => {
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${names.join(', ')}.`);
    return format;
  };
  const [first = ''] = names;
  return command
    .addOption(
      new Option('--format <format>', `how to print: ${names.join(', ')}`)
        .argParser(chosen)
        .default(chosen(first), first),
    )
    .option('-o, --output <file>', 'print to this file');
}

/** The states and the flavour that the options stand for. */
export function netOptions({ phase, level, stage, flavour, proto, input }: StateOptions): NetOptions {
  const phases: readonly Phase[] = phase === 'both' ? ['TRAIN', 'TEST'] : [phase];
  return {
    states: phases.map(it => ({ phase: it, level, stages: stage })),
    flavour,
    protoFiles: proto,
    inputs: input,
  };
}

/** Reads the name of a Caffe that is known. */
function flavour(id: string): string {
  const known = ['auto', stockId, ...forkIds];
  if (known.includes(id)) return id;
  const close = nearest(id, known);
  throw new InvalidArgumentError(
    close === undefined ? `Allowed choices are ${known.join(', ')}.` : `Did you mean ${close}?`,
  );
}

/** Reads a whole number that fits Caffe's `int32`. */
function integer(text: string): number {
  const value = Number(text);
  if (!/^[+-]?\d+$/.test(text) || value !== (value | 0))
    throw new InvalidArgumentError('It is not a whole number of 32 bits.');
  return value;
}

/** Reads how many there may be. */
export function count(text: string): number {
  const value = integer(text);
  if (value < 0) throw new InvalidArgumentError('It is negative.');
  return value;
}

function collect(text: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, text];
}

/** A file that cannot be read is a fault of the call, since every net would be read wrongly without it. */
function collectProto(path: string, earlier: readonly string[]): readonly string[] {
  try {
    readFileSync(path);
  } catch (error) {
    throw new InvalidArgumentError(`It cannot be read: ${reasonOf(error)}.`);
  }
  return [...earlier, relative('', path)];
}

function collectInput(text: string, earlier: Given): Given {
  // A blob's name may hold `=`, its sizes do not.
  const equals = text.lastIndexOf('=');
  if (equals < 1) throw new InvalidArgumentError('It is not of the form BLOB=1,3,224,224.');
  return new Map([...earlier, [text.slice(0, equals), sizes(text.slice(equals + 1))]]);
}

function sizes(text: string): Shape {
  return text.split(',').map(size => {
    if (!/^\d+$/.test(size.trim())) throw new InvalidArgumentError(`"${size}" is not a size.`);
    return count(size.trim());
  });
}
