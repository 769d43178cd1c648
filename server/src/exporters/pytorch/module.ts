import { formatShape } from '../../layers/shape.ts';
import { python } from '../keras/python.ts';
import { type InBlocks, inBlocks } from '../program/blocks/blocks.ts';
import { type Block, type BlockCall, isCall, type Line } from '../program/blocks/line.ts';
import { paragraphs } from '../program/blocks/paragraphs.ts';
import { assignment, blockDoc, indented, keywords } from '../program/blocks/python.ts';
import { headerLines } from '../program/header.ts';
import { identifier, Names } from '../program/names.ts';
import { beginsParagraph } from '../program/paragraph.ts';
import type { Operation, Program } from '../program/program.ts';
import { pythonFile, whereUsed } from '../program/python-file.ts';
import { pythonKeywords, pythonWords } from '../program/python-words.ts';
import { notImplemented } from '../program/stub.ts';
import type { PytorchCall } from './call.ts';
import { helpers } from './helpers.ts';
import { layoutFunctions } from './layouts.ts';
import { loadText } from './load.ts';

/** Names that stand for something else in the module. */
export const reserved: readonly string[] = [
  ...pythonWords,
  ...['F', 'Net', 'nn', 'np', 'torch', 'named'],
  ...Object.keys(helpers),
  ...Object.keys(layoutFunctions),
];

/** The net as a Python module for PyTorch, with the axes as in Caffe. */
export function pytorchModule(title: string, program: Program<PytorchCall>): string {
  const steps = stepsOf(program.operations);
  const blocks = pytorchBlocks(program, steps);
  return pythonFile(headerLines(title, 'Blobs have their axes as in Caffe.', program), imports, [
    netClass(program, blocks),
    ...blocks.blocks.map(blockClass),
    ...loadText(steps, pathsIn(blocks)),
    ...neededHelpers(program.operations),
  ]);
}

/** An operation with the module that has its weights, if it has any. */
export interface Step {
  readonly operation: Operation<PytorchCall>;
  /** As the net calls it. */
  readonly attribute: string;
}

/** Each operation with a name for its module. */
export function stepsOf(operations: readonly Operation<PytorchCall>[]): readonly Step[] {
  const names = new Names(takenAttributes);
  return operations.map(operation => ({
    operation,
    attribute: operation.calls?.some(isModule) ? names.unique(identifier(operation.name)) : '',
  }));
}

/** What the module of a layer cannot be called: keywords, and attributes that `nn.Module` itself has. */
const takenAttributes: readonly string[] = [
  ...pythonKeywords,
  ...'add_module apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches eval'.split(
    ' ',
  ),
  ...'extra_repr float forward half modules parameters register_buffer state_dict to train training type xpu zero_grad'.split(
    ' ',
  ),
];

const imports = whereUsed(
  ['import numpy as np', /\bnp\./],
  ['import torch', /\btorch\./],
  ['import torch.nn.functional as F', /\bF\./],
  ['from torch import nn', /\bnn\./],
);

/** The steps in pieces, and in blocks where the net has several times the same. */
function pytorchBlocks({ outputs }: Program<PytorchCall>, steps: readonly Step[]): PytorchBlocks {
  const lines = steps.map(lineOf);
  const results = new Set(outputs.map(it => it.variable.name));
  const { parts, blocks } = inBlocks(lines, results, {
    text: (before, behind) => python(before + behind),
    name: words =>
      words.replaceAll(/_*([A-Za-z0-9]+)/g, (_, word: string) => word.replace(/^./, it => it.toUpperCase())),
    reserved,
    attributes: takenAttributes,
  });
  const attributes = new Names([...takenAttributes, ...steps.map(it => it.attribute)]);
  const named = new Map(parts.filter(isCall).map(call => [call, attributes.unique(identifier(call.stem))]));
  return { parts, blocks, named };
}

/** Where the modules stand that are in blocks, by the name that they have without: `res2b.res_branch2a`. */
function pathsIn({ named }: PytorchBlocks): ReadonlyMap<string, string> {
  return new Map(
    Array.from(named).flatMap(([{ block, lines }, attribute]) =>
      lines.map((it, i) => [it.name, `${attribute}.${block.lines[i]?.name}`] as const),
    ),
  );
}

interface PytorchBlocks extends InBlocks {
  /** What the net calls the module of each block. */
  readonly named: ReadonlyMap<BlockCall, string>;
}

function netClass({ inputs, outputs }: Program<PytorchCall>, { parts, named }: PytorchBlocks): string {
  const made = parts.flatMap(part =>
    isCall(part) ? blockMade(part, named.get(part) ?? '') : (madeOf(part) ?? []),
  );
  const results = outputs.map(it => it.variable.name);
  const lines = paragraphs(parts, part =>
    isCall(part) ? blockCalled(part, named.get(part) ?? '') : textOf(part),
  );
  return moduleClass(
    'Net',
    [],
    made,
    inputs.map(it => it.variable.name),
    [...(lines[0] === '' ? lines.slice(1) : lines), '', `return ${results.join(', ')}`],
  );
}

function blockClass(block: Block): string {
  const { name, parameters, inputs, lines, results } = block;
  const body = [...paragraphs(lines, it => (isCall(it) ? '' : textOf(it))), `return ${results.join(', ')}`];
  const made = lines.flatMap(it => madeOf(it) ?? []);
  return moduleClass(name, parameters, made, inputs, body, blockDoc(block));
}

function moduleClass(
  name: string,
  parameters: readonly string[],
  made: readonly string[],
  inputs: readonly string[],
  body: readonly string[],
  doc?: string,
): string {
  return [
    `class ${name}(nn.Module):`,
    ...(doc ? [`    ${doc}`, ''] : []),
    ...(made.length === 0
      ? []
      : [
          indented([`def __init__(${['self', ...parameters].join(', ')}):`], 1),
          indented(['super().__init__()', ...made], 2),
          '',
        ]),
    indented([`def forward(${['self', ...inputs].join(', ')}):`], 1),
    indented(body, 2),
  ].join('\n');
}

/** `self.res2b = ResBlock(channels=64)` */
function blockMade(call: BlockCall, attribute: string): string {
  return `self.${attribute} = ${call.block.name}(${keywords(call).join(', ')})`;
}

function blockCalled({ inputs, outputs, comment }: BlockCall, attribute: string): string {
  return assignment(outputs, `self.${attribute}(${inputs.join(', ')})`, comment);
}

function madeOf({ name, made }: Line): string | undefined {
  return made ? `self.${name} = ${made}` : undefined;
}

function textOf({ name, inputs, outputs, value, comment }: Line): string {
  return assignment(outputs, value(name, inputs), comment);
}

/** A step in the pieces that it is written of; what it makes is an attribute of the net. */
function lineOf({ operation, attribute }: Step): Line {
  const { layer, name, inputs, outputs, calls } = operation;
  const stub = python(`${layer.message.type} "${layer.message.name}"`);
  return {
    outputs: outputs.map(it => it.name),
    inputs: inputs.map(it => it.name),
    name: attribute || identifier(name),
    made: calls?.find(isModule)?.text ?? '',
    comment: outputs.map(it => formatShape(it.shape)).join(', '),
    begins: beginsParagraph(layer),
    value: (made, given) =>
      calls
        ? calls.reduce<readonly string[]>((done, call) => [callText(call, done, made)], given).join(', ')
        : `not_implemented(${[stub, ...given].join(', ')})`,
  };
}

/** `self.fc6 = nn.Linear(9216, 4096)` */
export function moduleLine(step: Step): string | undefined {
  return madeOf(lineOf(step));
}

/** `fc6 = self.fc6(pool5.flatten(1))  # 1×4096` */
export function line(step: Step): string {
  return textOf(lineOf(step));
}

function callText(call: PytorchCall, given: readonly string[], attribute: string): string {
  if (call.kind === 'module') return `self.${attribute}(${given.join(', ')})`;
  return call.kind === 'function' ? call.write(...given) : given.join(', ');
}

/** The classes and functions that the operations call. */
export function neededHelpers(operations: readonly Operation<PytorchCall>[]): readonly string[] {
  const names = new Set(operations.flatMap(({ calls }) => calls?.flatMap(it => it.helper ?? []) ?? ['']));
  return [...names].sort().map(name => helpers[name] ?? notImplemented);
}

function isModule(call: PytorchCall): call is PytorchCall & { kind: 'module' } {
  return call.kind === 'module';
}
