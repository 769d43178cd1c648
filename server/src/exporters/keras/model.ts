import type { BlobShape } from '../../layers/shape.ts';
import { Names } from '../program/names.ts';
import { beginsParagraph } from '../program/paragraph.ts';
import type { Operation, Program, Variable } from '../program/program.ts';
import { adapt } from './adapt.ts';
import type { DataFormat } from './data-format.ts';
import type { Dialect } from './dialects.ts';
import type { KerasCall, KerasLayer } from './layer.ts';
import { type Layout, layoutOf, withOptions } from './layouts.ts';
import type { KerasStep } from './steps.ts';

/** A library of Keras's family. */
export interface KerasLibrary {
  readonly dialect: Dialect;
  /** Whether the call is a function of tensors, not a layer. */
  isFunction(call: KerasCall): boolean;
}

/** A statement that assigns to variables. */
export interface Statement {
  /** Several only if all are functions, one inside the other; none where there is no counterpart. */
  readonly calls: readonly KerasCall[];
  /** The name of the layer that it makes. */
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** The shapes of Caffe's tops, in the statement that makes these. */
  readonly shapes?: readonly BlobShape[];
  readonly layer: KerasLayer;
  /** It begins a paragraph. */
  readonly begins: boolean;
  /** Where the layer it makes gets its weights from. */
  readonly layout?: Layout;
}

/** The statements of a net, in order. */
export function statementsOf(
  { inputs, operations }: Program<KerasCall>,
  library: KerasLibrary,
  dataFormat: DataFormat,
  reserved: Iterable<string>,
): readonly Statement[] {
  const layers = new Names([...inputs.map(it => it.name), ...operations.map(it => it.name)]);
  const made = [...inputs.map(it => it.variable), ...operations.flatMap(it => it.outputs)];
  const variables = new Names([...reserved, ...made.map(it => it.name)]);
  return operations.flatMap(operation => {
    const { calls, options } = adapt(operation.calls ?? [], operation.layer, dataFormat, library.dialect);
    const parts = joinFunctions(calls, library);
    const layout = layoutOf(operation.layer, dataFormat);
    const weighted = layout && withOptions(layout, options);
    return chain(operation, parts, weighted, { layers, variables });
  });
}

/** Neighbouring functions become one part. */
function joinFunctions(
  calls: readonly KerasCall[],
  library: KerasLibrary,
): readonly (readonly KerasCall[])[] {
  const parts: KerasCall[][] = [];
  let wasFunction = false;
  for (const call of calls) {
    const isFunction = library.isFunction(call);
    if (isFunction && wasFunction) parts.at(-1)?.push(call);
    else parts.push([call]);
    wasFunction = isFunction;
  }
  return parts;
}

interface Scope {
  readonly layers: Names;
  readonly variables: Names;
}

/** Each part takes what the last one made. */
function chain(
  { layer, name, inputs, outputs }: Operation<KerasCall>,
  parts: readonly (readonly KerasCall[])[],
  layout: Layout | undefined,
  scope: Scope,
): readonly Statement[] {
  const main = mainPart(parts);
  const variable = outputs[0]?.name ?? name;
  const last = Math.max(parts.length - 1, 0);
  const statements: Statement[] = [];
  let given = inputs.map(nameOf);
  for (const [i, calls] of (parts.length > 0 ? parts : [[]]).entries()) {
    const suffix = suffixOf(calls) ?? 'raw';
    const made = i === last ? outputs.map(nameOf) : [scope.variables.unique(`${variable}_${suffix}`)];
    statements.push({
      calls,
      name: i === main ? name : scope.layers.unique(`${name}_${suffix}`),
      inputs: given,
      outputs: made,
      layer,
      begins: i === 0 && beginsParagraph(layer),
      ...(i === last && { shapes: outputs.map(it => it.shape) }),
      ...(i === main && layout && { layout }),
    });
    given = made;
  }
  return statements;
}

/** The part that has the layer's name, and its weights. */
function mainPart(parts: readonly (readonly KerasCall[])[]): number {
  const main = parts.findIndex(calls => suffixOf(calls) === undefined);
  return main === -1 ? Math.max(parts.length - 1, 0) : main;
}

function suffixOf([first]: readonly KerasCall[]): string | undefined {
  return first && suffixes[first[0]];
}

function nameOf({ name }: Variable): string {
  return name;
}

/** What steps are called that stand around the one that the layer is about. */
const suffixes: Partial<Record<KerasStep, string>> = {
  CropAxes: 'crop',
  Cropping1D: 'crop',
  Cropping2D: 'crop',
  Cropping3D: 'crop',
  Flatten: 'flat',
  NegInfPadding2D: 'pad',
  Permute: 'permute',
  Reshape: 'reshape',
  ScaleRowsCols: 'rescale',
  ZeroPadding1D: 'pad',
  ZeroPadding2D: 'pad',
  ZeroPadding3D: 'pad',
};
