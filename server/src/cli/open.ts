import { readFile } from 'node:fs/promises';
import type { Analysis } from '../analysis/analyze.ts';
import { decodeText } from '../host/decode.ts';
import type { Problem } from '../problems/define.ts';
import { nearest } from '../text/nearest.ts';
import { areWeights } from '../weights/are-weights.ts';
import { analyzeAsAsked } from './analyze-as-asked.ts';
import { type FileFailure, failure } from './failure.ts';
import { STDIN } from './files.ts';
import type { NetOptions } from './options.ts';
import { faultLine, ownCaffe } from './own-caffe.ts';
import type { Terminal } from './terminal.ts';

/** A file that is read and analysed. */
export interface OpenedFile {
  readonly kind: 'opened';
  /** As it was given. */
  readonly file: string;
  readonly analysis: Analysis;
  /** What is wrong with its bytes. */
  readonly problems: readonly Problem[];
  /** What is wrong with the files that describe its Caffe, each as a line with its place. */
  readonly faults: readonly string[];
}

/** Reads a file, or standard input, and analyses what it says. */
export async function openFile(
  file: string,
  options: NetOptions,
  stdin: Terminal['stdin'],
): Promise<OpenedFile | FileFailure> {
  try {
    const bytes = file === STDIN ? await readAll(stdin) : await readFile(file);
    if (areWeights(bytes)) return { kind: 'failure', file, message: WEIGHTS };
    const { text, problems } = decodeText(bytes);
    const { states, inputs } = options;
    const { flavour, message: held, faults } = await ownCaffe(file, text, options);
    const more = { ...(file !== STDIN && { fileName: file }), ...(held && { message: held }) };
    const analysis = await analyzeAsAsked(text, { states, inputs, flavour, ...more }, options.flavour);
    const message = wrongInput(analysis, options);
    return message === undefined
      ? { kind: 'opened', file, analysis, problems, faults: faults.map(faultLine) }
      : { kind: 'failure', file, message };
  } catch (error) {
    return failure(file, error);
  }
}

const WEIGHTS =
  'it is a binary file with weights (.caffemodel): what is needed is the net as text (.prototxt)';

async function readAll(stdin: Terminal['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Why a shape that the call states for a blob is of no use to this file. */
function wrongInput({ kind, states }: Analysis, { inputs }: NetOptions): string | undefined {
  if (kind !== 'net') return undefined;
  const tops = states.flatMap(({ graph }) => graph.nodes.flatMap(node => node.tops));
  for (const [blob, shape] of inputs) {
    if (states.some(({ inference }) => inference.layers.some(layer => layer.tops.includes(shape)))) continue;
    if (tops.some(top => top.name === blob)) return `the text itself tells the shape of the blob "${blob}"`;
    const close = nearest(
      blob,
      tops.map(top => top.name),
    );
    return `it has no blob "${blob}"${close === undefined ? '' : `; did you mean "${close}"?`}`;
  }
  return undefined;
}
