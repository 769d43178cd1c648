import { blobOf, type LayerBuild, type Side, shapeOf } from '../analysis/in-states.ts';
import {
  type BlobShape,
  formatDim,
  formatShape,
  hasRank,
  isKnown,
  product,
  reasonOf,
} from '../layers/shape.ts';
import { code, prose } from './markdown.ts';
import { valuesInMemory } from './numbers.ts';

/** Says in words what the shape of a blob says in numbers; a line of markdown for each thought. */
export function explainBlob(build: LayerBuild, side: Side, index: number): string {
  const name = build.node.layer.message[side][index] ?? '';
  const shape = shapeOf(build, side, index);
  return [
    `${code(name)}: ${inWords(shape)}`,
    whyUnknown(shape),
    madeBy(build, side, index),
    side === 'top' && automaticTops(build),
  ]
    .filter(line => line)
    .join('  \n');
}

/** Why a part of the shape is `?`, as a line of markdown; undefined if none is. */
export function whyUnknown(shape: BlobShape): string | undefined {
  const reason = reasonOf(shape);
  return reason === undefined ? undefined : `\`?\`: ${prose(reason)}.`;
}

/** The losses that Caffe adds to a layer without naming them. */
export function automaticTops({ setUp, node }: LayerBuild): string | undefined {
  const added = setUp.tops.slice(node.tops.length);
  if (added.length === 0) return undefined;
  return `Caffe adds ${added.map(formatShape).join(', ')} without a name, with a loss weight of 1.`;
}

function inWords(shape: BlobShape): string {
  if (!hasRank(shape)) return 'not even the number of axes is known.';
  if (shape.length === 0) return 'a scalar, one value without axes.';
  const count = product(shape);
  const axes = shape.map((dim, i) => `${axisWord(i, shape.length)} ${formatDim(dim)}`).join(', ');
  return isKnown(count) ? `${axes}; ${valuesInMemory(count)}.` : `${axes}.`;
}

/** What Caffe's own layers mean by an axis; a net may mean something else. */
function axisWord(axis: number, rank: number): string {
  const words = axisWords[rank] ?? [];
  return words[axis] ?? `axis ${axis}:`;
}

const axisWords: Readonly<Record<number, readonly string[]>> = {
  4: ['batch', 'channels', 'height', 'width'],
  5: ['batch', 'channels', 'depth', 'height', 'width'],
};

function madeBy(build: LayerBuild, side: Side, index: number): string | undefined {
  const blob = blobOf(build, side, index);
  if (!blob) return undefined;
  const { name, type } = blob.producer.layer.message;
  const how = blob.overwrites ? 'Overwritten in place' : 'Made';
  return `${how} by ${code(name)} (${prose(type)}).`;
}
