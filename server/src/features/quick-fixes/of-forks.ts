import type { Analysis } from '../../analysis/analyze.ts';
import { stockId } from '../../layers/flavour.ts';
import type { Span } from '../../text/span.ts';
import { inserting, replacing } from '../edits/edit.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { insertingBehind } from '../edits/insert-field.ts';
import type { Proposal } from './fix.ts';

/** So many forks are enough to choose from. */
const MOST = 3;

/** A comment at the top that puts one of the forks in force. */
export function* readAsFork(
  { text, flavour, options }: Analysis,
  ids: readonly string[] = [],
): Generator<Proposal> {
  // Where a fork is in force already, another one would not know what only that one has.
  if (flavour.id !== stockId) return;
  for (const id of ids.slice(0, MOST)) {
    const fork = options.forks?.alone(id, flavour);
    if (!fork) continue;
    const title = `Read the file as written for ${id}: ${fork.title}`;
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    const edits = [inserting(at, `# prototxt-flavour: ${id}\n`)];
    yield { title, edits, reveals: true, readAs: fork };
  }
}

/** What stock Caffe has for a field of a fork, by `Message.field`, with the value that is written there. */
const fields: Readonly<Partial<Record<string, (value: string) => string | undefined>>> = {
  'PoolingParameter.ceil_mode': value =>
    `round_mode: ${/^(?:true|True|t|1)$/.test(value) ? 'CEIL' : 'FLOOR'}`,
  'ConvolutionParameter.hole': value => `dilation: ${value}`,
};

/** The field of stock Caffe that does the same. */
export function* stockField(
  { text, tree, flavour }: Analysis,
  { message, field }: { readonly message: string; readonly field: string },
  span: Span,
): Generator<Proposal> {
  const [written] = fieldsAround(tree, span.start);
  if (!written || flavour.id !== stockId) return;
  const instead = fields[`${message}.${field}`]?.(text.slice(written.value.start, written.value.end).trim());
  if (instead === undefined) return;
  const whole = { start: written.name.start, end: written.value.end };
  yield { title: `Write ${instead}`, edits: [replacing(whole, instead)], isPreferred: true };
}

/** What stock Caffe has for a layer type of a fork: a type, and what is to be set there. */
const types: Readonly<Partial<Record<string, readonly [type: string, settings?: string]>>> = {
  ReLU6: ['Clip', 'clip_param { min: 0 max: 6 }'],
  DepthwiseConvolution: ['Convolution'],
};

/** The type of stock Caffe that does the same. */
export function* stockType(analysis: Analysis, type: string, span: Span): Generator<Proposal> {
  const [meant, settings] = types[type] ?? [];
  const [field] = fieldsAround(analysis.tree, span.start);
  if (meant === undefined || !field || analysis.flavour.id !== stockId) return;
  const written = { start: field.name.start, end: field.value.end };
  const edits = [
    replacing(span, `"${meant}"`),
    ...(settings === undefined ? [] : [insertingBehind(analysis.text, written, settings)]),
  ];
  const how = settings === undefined ? '' : ` with ${settings}`;
  yield { title: `Change to "${meant}"${how}`, edits, isPreferred: true };
}
