import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { analyze, type NetState } from '../../analysis/analyze.ts';
import { refusals } from '../../analysis/refused-layers.ts';
import { shapeIn } from '../../analysis/shape-in.ts';
import type { ExportTarget } from '../../exporters/export.ts';
import { type Dim, hasRank, isKnown, withAxis } from '../../layers/shape.ts';
import type { Problem } from '../../problems/define.ts';
import { documentCommand } from '../command.ts';
import type { ExportAnswer, ExportParams } from '../protocol.ts';
import { oneOf, part } from '../settings.ts';
import { type CodeQuestion, codeParams, missingLayers, stateFor } from './code.ts';
import { refuseSurplus, shapesIn, unknownInput } from './given-shapes.ts';

/** `prototxt.export`: the whole net for another library. */
export const exportCommand = documentCommand<Params, ExportAnswer>('prototxt.export', paramsOf, code, {
  refused: 'The file is not open in the editor.',
});

type Params = CodeQuestion['params'] &
  Omit<ExportParams, 'shapes'> & { readonly inputs: ReturnType<typeof shapesIn> };
type Question = CodeQuestion & { readonly params: Params };

async function code(question: Question): Promise<ExportAnswer> {
  const { target, dataFormat = 'channels_last', stubs = false, inputs } = question.params;
  const { analysis, state } = withInputs(stateFor(question), inputs);
  if (!state) return { refused: 'The file holds no net.' };
  const refusal = firstRefusal(state);
  if (refusal) {
    const { line } = question.convert.position(refusal.span.start);
    return { refused: `Caffe refuses the net, in line ${line + 1}: ${refusal.message}` };
  }
  const { exportNet } = await import('../../parts/export.ts');
  const title = analysis.net?.header.name || titleOf(question.document.uri);
  const exported = exportNet(state, { target, dataFormat, title, everyBlob: false });
  if (exported.outputs.length === 0)
    return { refused: 'There is nothing to export: no layer computes a blob.' };
  return {
    text: exported.refused.length > 0 && !stubs ? '' : exported.text,
    missing: missingLayers(exported.refused),
    // The batch is of no matter to a model, and the text may tell it for its labels.
    unknown: exported.unknownInputs.map(({ blob, shape }) =>
      unknownInput(blob, hasRank(shape) ? withAxis(shape, 0, 1) : shape),
    ),
  };
}

/** What Caffe would not build the net for, the first in the text. */
function firstRefusal(state: NetState): Problem | undefined {
  return refusals(state).toSorted((a, b) => a.span.start - b.span.start)[0];
}

/** The net with inputs of the shapes that are given for one sample. */
function withInputs(
  found: ReturnType<typeof stateFor>,
  inputs: Params['inputs'],
): ReturnType<typeof stateFor> {
  if (inputs.size === 0 || !found.state) return found;
  const made = new Set(found.state.graph.nodes.flatMap(({ tops }) => tops.map(({ name }) => name)));
  refuseSurplus([...inputs.keys()].filter(blob => !made.has(blob)));
  const { text, options, tree } = found.analysis;
  const batches = batchesIn(found.state);
  const batched = Array.from(inputs, ([blob, [batch, ...sizes]]) => {
    const dims = batch === undefined ? [] : [batches.get(blob) ?? batch, ...sizes];
    return [blob, dims] as const;
  });
  const analysis = analyze(text, { ...options, inputs: new Map(batched) }, tree);
  return { analysis, state: analysis.states.at(-1) };
}

/** The batch of each blob that the text itself tells: labels have the same. */
function batchesIn({ graph, inference: { layers } }: NetState): ReadonlyMap<string, Dim> {
  const tops = graph.nodes.flatMap(({ tops }) => tops);
  return new Map(
    tops.flatMap(blob => {
      const shape = shapeIn(layers, blob);
      const [batch] = hasRank(shape) ? shape : [];
      return batch !== undefined && isKnown(batch) ? [[blob.name, batch] as const] : [];
    }),
  );
}

function titleOf(uri: string): string {
  return decodeURIComponent(uri.split('/').at(-1) ?? '').replace(/\.prototxt$/, '');
}

function paramsOf(argument: unknown): Params {
  const { target, stubs } = part(argument);
  const known = oneOf<ExportTarget>(['keras3', 'keras2', 'keras1', 'tfjs', 'pytorch'], target);
  if (!known)
    throw new ResponseError(ErrorCodes.InvalidParams, 'The target must be one that nets are written for.');
  const given = { target: known, inputs: shapesIn(argument), ...(stubs === true && { stubs }) };
  return { ...codeParams(argument), ...given };
}
