import { formatShape } from '../../layers/shape.ts';
import { python } from '../keras/python.ts';
import { headerLines } from '../program/header.ts';
import { identifier, Names } from '../program/names.ts';
import { beginsParagraph } from '../program/paragraph.ts';
import type { Operation, Program } from '../program/program.ts';
import { pythonFile, whereUsed } from '../program/python-file.ts';
import { pythonWords } from '../program/python-words.ts';
import { notImplemented } from '../program/stub.ts';
import { pythonStyle, wrapped } from '../program/wrap.ts';
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
  return pythonFile(headerLines(title, 'Blobs have their axes as in Caffe.', program), imports, [
    netClass(program, steps),
    ...loadText(steps),
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
  const names = new Names(attributesOfModules);
  return operations.map(operation => ({
    operation,
    attribute: operation.calls?.some(isModule) ? names.unique(identifier(operation.name)) : '',
  }));
}

/** Attributes that `nn.Module` itself has and that a layer may be called. */
const attributesOfModules: readonly string[] =
  'add_module apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches eval extra_repr float forward half modules parameters register_buffer state_dict to train training type xpu zero_grad'.split(
    ' ',
  );

const imports = whereUsed(
  ['import numpy as np', /\bnp\./],
  ['import torch', /\btorch\./],
  ['import torch.nn.functional as F', /\bF\./],
  ['from torch import nn', /\bnn\./],
);

function netClass({ inputs, outputs }: Program<PytorchCall>, steps: readonly Step[]): string {
  const made = steps.flatMap(step => moduleLine(step) ?? []).map(indented);
  const results = outputs.map(it => it.variable.name);
  const lines = steps.flatMap((step, i) => [
    ...(i > 0 && beginsParagraph(step.operation.layer) ? [''] : []),
    line(step),
  ]);
  const parameters = ['self', ...inputs.map(it => it.variable.name)];
  return [
    'class Net(nn.Module):',
    ...(made.length === 0 ? [] : ['    def __init__(self):', '        super().__init__()', ...made, '']),
    `    def forward(${parameters.join(', ')}):`,
    ...lines.map(it => (it ? indented(it) : '')),
    '',
    indented(`return ${results.join(', ')}`),
  ].join('\n');
}

function indented(statement: string): string {
  return wrapped(`        ${statement}`, pythonStyle);
}

/** `self.fc6 = nn.Linear(9216, 4096)` */
export function moduleLine({ operation, attribute }: Step): string | undefined {
  const made = operation.calls?.find(isModule);
  return made && `self.${attribute} = ${made.text}`;
}

/** `fc6 = self.fc6(pool5.flatten(1))  # 1×4096` */
export function line({ operation, attribute }: Step): string {
  const { layer, inputs, outputs, calls } = operation;
  const names = outputs.map(it => it.name).join(', ');
  const given = inputs.map(it => it.name);
  const stub = python(`${layer.message.type} "${layer.message.name}"`);
  const value = calls
    ? calls.reduce<readonly string[]>((made, call) => [callText(call, made, attribute)], given)
    : [`not_implemented(${[stub, ...given].join(', ')})`];
  return `${names} = ${value.join(', ')}  # ${outputs.map(it => formatShape(it.shape)).join(', ')}`;
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
