/**
 * Runs the Python exports of all nets with values, and compares every blob with Caffe's:
 *
 *     npx tsx test/exporters/check-python.ts keras3 [PYTHON]
 *
 * for keras3, keras2, keras1 or pytorch, with a PYTHON that has NumPy and that library. `KERAS_BACKEND` chooses
 * the backend of Keras 3.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Exported,
  type ExportTarget,
  exportNet,
  exportTargets,
} from '../../server/src/exporters/export.ts';
import { axisOrder, type DataFormat, inKerasOrder } from '../../server/src/exporters/keras/data-format.ts';
import { kerasLayers } from '../../server/src/exporters/keras/net.ts';
import { hasRank } from '../../server/src/layers/shape.ts';
import { call } from '../cli/terminal.ts';
import {
  type Blob,
  expectedBlob,
  readSample,
  type Sample,
  sampleNames,
  stateOf,
  turned,
  weightsFile,
} from './values.ts';

void main(process.argv[2] ?? '', process.argv[3] ?? 'python3');

async function main(name: string, python: string): Promise<void> {
  const target = exportTargets.find(it => it === name);
  if (!target) throw new Error(`say which of ${exportTargets.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'prototxt-python-'));
  try {
    for (const sample of sampleNames()) await writeCases(readSample(sample), target, folder);
    for (const name of netsWithBlocks) writeInBlocks(name, target, folder);
    writeFileSync(join(folder, 'check.py'), checker);
    execFileSync(python, ['check.py'], { cwd: folder, stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeCases(sample: Sample, target: ExportTarget, folder: string): Promise<void> {
  const { name, state } = sample;
  await call(['weights', weightsFile(name), '-o', join(folder, `${name}.npz`)]);
  for (const dataFormat of ['channels_first', 'channels_last'] as const) {
    const exported = exportNet(state, { target, title: name, dataFormat, everyBlob: true });
    if (exported.refused.length > 0) continue;
    const path = join(folder, `${name}-${dataFormat}`);
    writeFileSync(`${path}.py`, exported.text);
    const order = target === 'pytorch' ? 'channels_first' : dataFormat;
    // Both files that an export reads weights from are tried, each with one order of axes.
    const weights = dataFormat === 'channels_first' ? weightsFile(name) : `${name}.npz`;
    writeFileSync(`${path}.json`, JSON.stringify({ weights, ...valuesFor(exported, sample, order) }));
  }
}

/** Examples of which parts become functions, unless every blob is wanted. */
const netsWithBlocks = ['colorization', 'fcn', 'inception_block'];

/** The same net with and without functions; both must give the same with the same random weights. */
function writeInBlocks(name: string, target: ExportTarget, folder: string): void {
  const state = stateOf(readFileSync(new URL(`../../examples/${name}.prototxt`, import.meta.url), 'utf8'));
  const options = { target, title: name, dataFormat: 'channels_last' } as const;
  const exported = exportNet(state, { ...options, everyBlob: false });
  writeFileSync(join(folder, `${name}_blocks.py`), exported.text);
  writeFileSync(join(folder, `${name}_lines.py`), exportNet(state, { ...options, everyBlob: true }).text);
  const blobs = kerasLayers(state).flatMap(({ blobs }, i) =>
    blobs.map((blob, at) => [blob, state.inference.layers[i]?.params?.[at]?.shape] as const),
  );
  const order = target === 'pytorch' ? 'channels_first' : 'channels_last';
  const inputs = exported.inputs.map(({ shape }) => (hasRank(shape) ? inKerasOrder(shape, order) : []));
  writeFileSync(join(folder, `${name}.pair`), JSON.stringify({ blobs: Object.fromEntries(blobs), inputs }));
}

/** What goes in and what is to come out, in the order of the library's axes. */
function valuesFor({ inputs, outputs }: Exported, sample: Sample, dataFormat: DataFormat) {
  const inOrder = (blob: Blob) => turned(blob, axisOrder(blob.shape.length, dataFormat));
  return {
    inputs: inputs.flatMap(({ name }) => sample.values.inputs[name] ?? []).map(inOrder),
    outputs: outputs.map(it => ({ layer: it.layer.message.name, ...inOrder(expectedBlob(sample, it)) })),
  };
}

const checker = `
import glob, importlib, json, os, sys, traceback
import numpy as np


def array(blob):
    return np.array(blob['data'], 'float32').reshape(blob['shape'])


def run(module, inputs, weights):
    if hasattr(module, 'Net'):
        import torch
        model = module.Net().eval()
        if hasattr(module, 'load_caffe_weights'):
            module.load_caffe_weights(model, weights)
        with torch.no_grad():
            made = model(*(torch.from_numpy(it) for it in inputs))
        return [it.numpy() for it in (made if isinstance(made, tuple) else [made])]
    model = module.build_model()
    if hasattr(module, 'load_caffe_weights'):
        module.load_caffe_weights(model, weights)
    if sys.modules['keras'].__version__.startswith('1.'):
        made = model.predict_on_batch(inputs)
    else:
        made = model(inputs if len(inputs) > 1 else inputs[0], training=False)
    made = made if isinstance(made, (list, tuple)) else [made]
    return [np.asarray(it.detach().cpu() if hasattr(it, 'detach') else it) for it in made]


def faults(name):
    case = json.load(open(name + '.json'))
    made = run(importlib.import_module(name), [array(it) for it in case['inputs']], case['weights'])
    for expected, actual in zip(case['outputs'], made, strict=True):
        wanted = array(expected)
        if actual.shape != wanted.shape:
            yield f"{expected['layer']}: {actual.shape} instead of {wanted.shape}"
            continue
        error = np.abs(actual - wanted).max() / (np.abs(wanted).max() or 1)
        if not error < 1e-4:
            yield f"{expected['layer']}: off by {error}"


sys.path.insert(0, os.getcwd())
names = sorted(path[:-5] for path in glob.glob('*.json'))
failed = 0
for name in names:
    try:
        found = list(faults(name))
    except Exception:
        found = [traceback.format_exc(limit=-3)]
    failed += bool(found)
    for fault in found:
        print(name, fault)
print(f'{len(names) - failed} of {len(names)} give the values of Caffe')


def differ(name):
    pair = json.load(open(name + '.pair'))
    random = np.random.default_rng(1)
    # Numbers above 0 do for variances too.
    arrays = {}
    for key, shape in pair['blobs'].items():
        arrays[key] = (random.uniform(0.1, 1, shape) / max(1, np.prod(shape[1:]))).astype('float32')
    np.savez('random.npz', **arrays)
    inputs = [random.uniform(-1, 1, shape).astype('float32') for shape in pair['inputs']]
    modules = [importlib.import_module(name + kind) for kind in ('_blocks', '_lines')]
    assert 'lock(' in open(name + '_blocks.py').read() and 'lock(' not in open(name + '_lines.py').read()
    made, lines = [run(module, inputs, 'random.npz') for module in modules]
    assert np.isfinite(made[-1]).all() and np.ptp(made[-1]) > 0
    return not np.array_equal(made[-1], lines[-1])


for path in sorted(glob.glob('*.pair')):
    name = path[:-5]
    same = not differ(name)
    failed += not same
    print(name, 'is the same in blocks' if same else 'is another net in blocks')
sys.exit(failed > 0)
`;
