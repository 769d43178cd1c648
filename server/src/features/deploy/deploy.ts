import type { Analysis } from '../../analysis/analyze.ts';
import { type BlobShape, hasRank, isComplete } from '../../layers/shape.ts';
import type { Layer, Net } from '../../net/net.ts';
import { knowsField, type Schema } from '../../schema/schema.ts';
import type { Edit } from '../../text/edits.ts';
import { fileBlock, type Item, printed, startsLine } from '../upgrade/block.ts';
import { isHeader } from '../upgrade/inputs.ts';
import { newField, withItems, without } from '../upgrade/items.ts';
import { cannotUpgrade, upgrade } from '../upgrade.ts';
import { inputHeader, inputLayer, softmaxLayer } from './new-layers.ts';
import { type Plan, type PlannedInput, planOf } from './plan.ts';

/** A net that is made for running. */
export interface Deployment {
  readonly text: string;
  /** The inputs whose shape somebody has to give. */
  readonly unknown: readonly PlannedInput[];
  /** The blobs for which a shape was given, and which are no inputs. */
  readonly surplus: readonly string[];
}

/** Why no net for running can be made. */
export interface NotDeployable {
  readonly refused: string;
}

/**
 * Makes of a net for training one for running: an Input of one sample in the place of data, no labels, no
 * losses, and a Softmax where one was part of the loss. What stays is as it was, with its comments. The
 * analysis must be in phase TEST alone; `revise` analyses it after edits.
 */
export function deploy(
  analysis: Analysis,
  revise: (analysis: Analysis, edits: readonly Edit[]) => Analysis,
  shapes: ReadonlyMap<string, BlobShape> = new Map(),
): Deployment | NotDeployable {
  if (analysis.kind !== 'net') return { refused: 'The file holds no net.' };
  if (cannotUpgrade(analysis)) return { refused: 'The net has errors that Caffe would not read past.' };
  if (!knowsField(analysis.schema, 'NetParameter', 'layer'))
    return {
      refused: `A net for running is written with "layer", which the Caffe of this net, ${analysis.flavour.title}, does not read: choose a newer Caffe for the net first, and upgrade it.`,
    };
  const today = revise(analysis, upgrade(analysis));
  const { text, net, states, schema } = today;
  const [state] = states;
  const found = state && planOf(state);
  if (!net || !found || found.layers.size === 0)
    return { refused: 'No layer of the net is left in phase TEST without data and losses.' };
  const inputs = found.inputs.map(({ name, shape }) => ({
    name,
    shape: shapes.get(name) ?? ofOneSample(shape),
  }));
  const items = deployed(fileBlock(today).items, net, { ...found, inputs }, schema);
  const made = printed({ head: '', items }).trimStart();
  return {
    text: text.includes('\r\n') ? made.replaceAll(/\r?\n/g, '\r\n') : made,
    unknown: inputs.filter(({ shape }) => !isComplete(shape)),
    surplus: [...shapes.keys()].filter(name => !inputs.some(input => input.name === name)),
  };
}

function ofOneSample(shape: BlobShape): BlobShape {
  return hasRank(shape) ? shape.map((dim, axis) => (axis === 0 ? 1 : dim)) : shape;
}

function deployed(items: readonly Item[], net: Net, plan: Plan, schema: Schema): readonly Item[] {
  const layers = new Map(net.layers.map(layer => [layer.base, layer]));
  const softmaxes = softmaxesFor(net, plan);
  const firstData = net.layers.find(it => it.message.bottom.length === 0 && !plan.layers.has(it));
  // The layer that Caffe makes of the headers has no width of its own.
  const headers = firstData?.width === 0 ? items.filter(isHeader) : [];
  const textOf = knowsField(schema, 'LayerParameter', 'input_param') ? inputLayer : inputHeader;
  const inputsFor = (item: Item) => plan.inputs.map((input, i) => added(item, i, textOf(input)));
  return dropping(items, item => {
    if (headers.includes(item)) return item === headers[0] ? inputsFor(item) : [];
    const layer = item.at === undefined || item.name !== 'layer' ? undefined : layers.get(item.at);
    if (!layer) return [item];
    if (plan.layers.has(layer)) return [forRunning(item)];
    if (layer === firstData) return inputsFor(item);
    const softmax = softmaxes.get(layer);
    return softmax === undefined ? [] : [added(item, 0, softmax)];
  });
}

/** A Softmax for each loss that has one in it, by the loss; one alone for losses over the same blob. */
function softmaxesFor(net: Net, { blobs, normalized }: Plan): ReadonlyMap<Layer, string> {
  const losses = new Map<string, Layer>();
  for (const layer of net.layers) {
    const { type, bottom } = layer.message;
    const [logits = ''] = bottom;
    if (type === 'SoftmaxWithLoss' && blobs.has(logits) && !normalized.has(logits)) losses.set(logits, layer);
  }
  const taken = new Set(blobs);
  const softmaxes = new Map<Layer, string>();
  // The last loss is that of the whole net; those before it are of branches.
  for (const [logits, layer] of [...losses].reverse()) {
    const name = taken.has('prob') ? `${logits}_prob` : 'prob';
    taken.add(name);
    softmaxes.set(layer, softmaxLayer(name, logits, layer.message.softmax_param.axis));
  }
  return softmaxes;
}

/** The layer in every state, and no part of a loss. */
function forRunning(item: Item): Item {
  if (!trainingFields.some(name => item.text.includes(name))) return item;
  return withItems(item, fields => without(fields, ({ name }) => trainingFields.includes(name)));
}

const trainingFields: readonly string[] = ['include', 'exclude', 'loss_weight', 'propagate_down'];

function added({ before }: Item, index: number, text: string): Item {
  const [name = ''] = /^\w+/.exec(text) ?? [];
  return newField(index === 0 ? before : '\n', name, text.slice(name.length));
}

/** Puts other items in the place of each; what is dropped takes the comments with it that speak of it. */
function dropping(items: readonly Item[], by: (item: Item) => readonly Item[]): readonly Item[] {
  const result: Item[] = [];
  let isDropped = false;
  for (const item of items) {
    if (isDropped && item.kind === 'comment' && !startsLine(item)) continue;
    const others = by(item);
    isDropped = others.length === 0;
    if (isDropped) result.length = firstAbout(item, result);
    else result.push(...others);
  }
  return result;
}

/** The index from which on there are only comments right above the item; those at the top are about the file. */
function firstAbout(item: Item, above: readonly Item[]): number {
  let first = above.length;
  let below = item;
  for (let i = first - 1; i >= 0; i--) {
    const comment = above[i];
    if (comment?.kind !== 'comment' || !startsLine(comment) || !isNextLine(below)) break;
    first = i;
    below = comment;
  }
  return isNextLine(below) && above[first - 1]?.kind === 'comment' && first === 1 ? above.length : first;
}

function isNextLine({ before }: Item): boolean {
  return before.split('\n').length === 2;
}
