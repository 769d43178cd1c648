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

const values = new URL('../test/values/', import.meta.url);

/** The text of `docs/exports.md`: what becomes of each layer type, and in how many nets that is shown. */
export function exportsPage(): string {
  const nets = readdirSync(values)
    .filter(file => file.endsWith('.prototxt'))
    .map(file => readFileSync(new URL(file, values), 'utf8'));
  const columns = exportTargets.map(target => cellsFor(target, nets));
  const rows = [...stockLayers.keys()].map(
    type => `| ${[type, ...columns.map(cells => cells(type))].join(' | ')} |`,
  );
  return `${[introduction, [header, '|---|'.padEnd(4 + 4 * exportTargets.length, '---|'), ...rows].join('\n'), closing].join('\n\n')}\n`;
}

const introduction = `# Exports

    prototxt export --to keras3 net.prototxt -o net.py
    prototxt weights net.caffemodel -o net.npz        (net.safetensors for TensorFlow.js)

writes the network as code: \`build_model()\` for Keras, \`Net\` for PyTorch, \`createModel()\` for TensorFlow.js, and
beside it a function that fills the model with Caffe's weights. A layer without counterpart stops the export;
with \`--stubs\` it becomes a call that raises an error. \`--every-blob\` makes a model that gives every blob, to
compare with Caffe's.

Below, “exact” is followed by the number of nets in \`test/values\` in which each blob that such a layer makes equals
what Caffe computed with the same weights, within 1e-4 of the largest value. For TensorFlow.js each test run shows
it, for channels first and last; for the others \`npx tsx test/exporters/check-python.ts keras3\`, with a Python that
has the library. It has been run with Keras 3.15.1 on PyTorch, JAX and TensorFlow, and with PyTorch 2.13. On
TensorFlow with channels first, Keras 3 adds a bias along the wrong axis where there are as many channels as
columns; the export says where. What is written for Keras 2 has been run with Keras 3 on TensorFlow only, and what
is written for Keras 1 not at all, hence “written”.`;

const header = `| Layer | ${exportTargets.join(' | ')} |`;
const closing = '<!-- Written by `npm run generate` from the exporters and the nets in `test/values`. -->';

/** What a target makes of a type, from all that it makes of the nets. */
function cellsFor(target: ExportTarget, nets: readonly string[]): (type: string) => string {
  const exports = nets.map(net => ({ net, exported: exported(net, target) }));
  return type => {
    const isData = stockLayers.get(type)?.category === 'data';
    const holding = exports.filter(({ net }) => net.includes(`type: "${type}"`));
    const refusals = holding.flatMap(it => reasons(it.exported.refused, type));
    const exact = holding.length - refusals.length;
    if (isData && type !== 'HDF5Output') return 'an input of the model';
    if (holding.length > 0)
      return [
        ...(exact > 0 ? [`${target === 'keras1' ? 'written' : 'exact'} (${exact})`] : []),
        ...refusals.map(it => `no: ${it}`),
      ].join('; ');
    const alone = exported(`layer { name: "it" type: "${type}" }`, target);
    return [
      ...reasons(alone.refused, type).map(it => `no: ${it}`),
      ...reasons(alone.notes, type).map(it => `left out: ${it}`),
    ].join('; ');
  };
}

function reasons(notes: readonly Note[], type: string): readonly string[] {
  return notes.filter(({ layer }) => layer.message.type === type).map(({ text }) => text);
}

function exported(text: string, target: ExportTarget): Exported {
  return exportNet(stateOf(text), { target, title: 'net', dataFormat: 'channels_last', everyBlob: false });
}

function stateOf(text: string): NetState {
  const [state] = analyze(text, { states: [{ phase: 'TEST', level: 0, stages: [] }] }).states;
  if (!state) throw new Error('this is no net');
  return state;
}

if (isRun(import.meta.url)) writeFileSync(new URL('../docs/exports.md', import.meta.url), exportsPage());
