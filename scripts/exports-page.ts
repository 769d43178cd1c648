import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze, type NetState } from '../server/src/analysis/analyze.ts';
import {
  type Exported,
  type ExportTarget,
  exportNet,
  exportTargets,
} from '../server/src/exporters/export.ts';
import type { Note } from '../server/src/exporters/program/program.ts';
import { stockLayers } from '../server/src/layers/catalogue.ts';
import { isRun } from './is-run.ts';
import { netOf, refusedLayers } from './refused-layers.ts';

const values = new URL('../test/values/', import.meta.url);

/** The text of `docs/exports.md`: what becomes of each layer type, in how many nets that is shown, what is refused. */
export function exportsPage(): string {
  const nets = readdirSync(values)
    .filter(file => file.endsWith('.prototxt'))
    .map(file => readFileSync(new URL(file, values), 'utf8'));
  const types = [...stockLayers.keys()];
  const columns = exportTargets.map(target => cellsFor(target, nets));
  const rows = types.map(type => [type, ...columns.map(cells => cells(type))]);
  const reasons = types.flatMap(type => refusalsOf(type, nets));
  return `${[
    introduction,
    table(['Layer', ...exportTargets], rows),
    refusals,
    table(['Layer', 'Why', 'For'], reasons),
    closing,
  ].join('\n\n')}\n`;
}

const introduction = `# Exports

    prototxt export --to keras3 net.prototxt -o net.py

writes the network as code: \`build_model()\` for Keras, \`Net\` for PyTorch, \`createModel()\` for TensorFlow.js, and
beside it a function that fills the model with Caffe's weights. In Python that reads the \`.caffemodel\` itself, of any
age, or an \`.npz\` that \`prototxt weights net.caffemodel -o net.npz\` has made of it; for TensorFlow.js
\`prototxt weights net.caffemodel -o net.safetensors\` makes the file.

A layer without counterpart stops the export; with \`--stubs\` it becomes a call that raises an error. Where a data
layer does not tell the size of its images, \`--input data=1,3,224,224\` does. \`--every-blob\` makes a model that gives
every blob, to compare with Caffe's. The head of the file tells of the layers that are left out, of those that
share weights in Caffe, which are copies in the model, and what a data layer does to its images, such as taking a
mean away: the model is fed what comes of that.

Below, “exact” is followed by the number of nets in \`test/values\` in which each blob that such a layer makes equals
what Caffe computed with the same weights, within 1e-4 of the largest value. For TensorFlow.js each test run shows
it, for channels first and last; for the others \`npx tsx test/exporters/check-python.ts keras3\`, with a Python that
has the library. It has been run with Keras 3.15.1 on PyTorch, JAX and TensorFlow, with Keras 1.2.2 on
TensorFlow 2.21, and with PyTorch 2.13. On TensorFlow with channels first, Keras 3 adds a bias along the wrong axis
where there are as many channels as columns; the export says where. “Written” is what has not been run with the
library itself: the text for Keras 2 has been run with Keras 3 on TensorFlow only, and what is written for Keras 1 on
Theano, which flips kernels, has not been run.`;

const refusals = `## What is not exported

Where a type is exported and has an asterisk above, this is true of some of its settings; else of the type. Beside that,
a layer is refused where the text does not tell a size that the library must know, where it reads what a loss or a
metric makes, and where the exporter does not know what it computes, as of a layer of a fork of Caffe, or of one of
Caffe's that is set what only a fork knows.`;

const closing =
  '<!-- Written by `npm run generate` from the exporters, the nets in `test/values` and `scripts/refused-layers.ts`. -->';

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** What a target makes of a type, from all that it makes of the nets. */
function cellsFor(target: ExportTarget, nets: readonly string[]): (type: string) => string {
  const exports = nets.map(net => ({ net, exported: exported(net, target) }));
  return type => {
    if (isData(type)) return 'an input of the model';
    const holding = exports.filter(({ net }) => net.includes(`type: "${type}"`));
    const exact = holding.filter(it => reasons(it.exported.refused, type).length === 0).length;
    const word = target === 'keras2' ? 'written' : 'exact';
    if (exact > 0) return `${word} (${exact})${refusedFor(target, type, nets).length > 0 ? ' \\*' : ''}`;
    return reasons(alone(type, target).notes, type).length > 0 ? 'left out' : 'no';
  };
}

/** Why a type is refused or left out, each reason with the targets of which it is true. */
function refusalsOf(type: string, nets: readonly string[]): readonly (readonly string[])[] {
  if (isData(type)) return [];
  const targets = new Map<string, ExportTarget[]>();
  for (const target of exportTargets)
    for (const reason of refusedFor(target, type, nets))
      targets.set(reason, [...(targets.get(reason) ?? []), target]);
  return Array.from(targets, ([reason, which]) => [
    type,
    reason,
    which.length === exportTargets.length ? 'all' : which.join(', '),
  ]);
}

function refusedFor(target: ExportTarget, type: string, nets: readonly string[]): readonly string[] {
  const settings = refusedLayers.filter(it => it.type === type).map(netOf);
  const all = [...nets.filter(net => net.includes(`type: "${type}"`)), ...settings].map(net =>
    exported(net, target),
  );
  const found = all.flatMap(it => reasons(it.refused, type));
  if (all.length > 0) return [...new Set(found)];
  const { refused, notes } = alone(type, target);
  return [...new Set(reasons([...refused, ...notes], type))];
}

function isData(type: string): boolean {
  return stockLayers.get(type)?.category === 'data' && type !== 'HDF5Output';
}

/** A net of that layer alone, for types that no net with values has. */
function alone(type: string, target: ExportTarget): Exported {
  const state = stateOf(`layer { name: "it" type: "${type}" }`);
  // Caffe refuses it for want of bottoms; here only the type matters.
  return exportedState({ ...state, problems: [], textProblems: [] }, target);
}

function reasons(notes: readonly Note[], type: string): readonly string[] {
  return notes.filter(({ layer }) => layer.message.type === type).map(({ text }) => text);
}

function exported(text: string, target: ExportTarget): Exported {
  return exportedState(stateOf(text), target);
}

function exportedState(state: NetState, target: ExportTarget): Exported {
  return exportNet(state, { target, title: 'net', dataFormat: 'channels_last', everyBlob: false });
}

function stateOf(text: string): NetState {
  const [state] = analyze(text, { states: [{ phase: 'TEST', level: 0, stages: [] }] }).states;
  if (!state) throw new Error('this is no net');
  return state;
}

if (isRun(import.meta.url)) writeFileSync(new URL('../docs/exports.md', import.meta.url), exportsPage());
