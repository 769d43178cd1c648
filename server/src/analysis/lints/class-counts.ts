import { type BlobShape, type Dim, hasRank, isKnown } from '../../layers/shape.ts';
import type { Blob, LayerNode } from '../../net/graph.ts';
import { classCountsDiffer } from '../../problems/class-counts-differ.ts';
import { shapeIn } from '../shape-in.ts';
import type { NetLint } from './define.ts';
import { problemAt, relatedLayer } from './problem-at.ts';

/** Losses and metrics that compare scores of different numbers of classes with the same labels; each number once. */
export const classCounts: NetLint = ({ graph: { nodes }, inference: { layers } }) => {
  const byLabels = new Map<Blob, Map<number, LayerNode>>();
  const comparing = nodes.filter(({ layer }) => axisOf[layer.message.type]);
  return comparing.flatMap(node => {
    const [scores, labels] = node.bottoms;
    const count = scores && classesOf(node, shapeIn(layers, scores));
    if (!labels || count === undefined || !isKnown(count)) return [];
    const known = byLabels.get(labels) ?? new Map<number, LayerNode>();
    byLabels.set(labels, known);
    const [first] = known;
    if (known.has(count)) return [];
    known.set(count, node);
    if (!first) return [];
    const [otherCount, earlier] = first;
    const related = [relatedLayer(earlier, `Here there are ${otherCount} classes.`)];
    const facts = { labels: labels.name, count, other: earlier.layer.message.name, otherCount };
    return [problemAt(node, { field: 'bottom', index: 0 }, classCountsDiffer, facts, related)];
  });
};

/** The size of the axis with the classes, of a layer that compares scores with labels. */
function classesOf({ layer: { message } }: LayerNode, scores: BlobShape): Dim | undefined {
  if (!hasRank(scores)) return undefined;
  const axis = axisOf[message.type]?.(message);
  return axis === undefined ? undefined : scores.at(axis);
}

const axisOf: Readonly<Partial<Record<string, (message: LayerNode['layer']['message']) => number>>> = {
  SoftmaxWithLoss: ({ softmax_param }) => softmax_param.axis,
  Accuracy: ({ accuracy_param }) => accuracy_param.axis,
};
