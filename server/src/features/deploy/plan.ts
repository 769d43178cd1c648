import type { NetState } from '../../analysis/analyze.ts';
import type { SetUpLayer } from '../../analysis/set-up.ts';
import { shapeIn } from '../../analysis/shape-in.ts';
import type { BlobShape } from '../../layers/shape.ts';
import type { Blob, LayerNode } from '../../net/graph.ts';
import type { Layer } from '../../net/net.ts';

/** What stays of a net that is to be run and not trained. */
export interface Plan {
  /** What comes from outside, in the net's order. */
  readonly inputs: readonly PlannedInput[];
  /** What leads from there to the predictions. */
  readonly layers: ReadonlySet<Layer>;
  /** The names of the blobs that these layers make. */
  readonly blobs: ReadonlySet<string>;
  /** The names of those that a Softmax reads already. */
  readonly normalized: ReadonlySet<string>;
}

export interface PlannedInput {
  readonly name: string;
  readonly shape: BlobShape;
}

/** Finds what the predictions need: not the labels, nor what is made of labels alone, nor losses and measures. */
export function planOf({ graph, inference }: NetState): Plan {
  const judges = judgesOf(graph.nodes, inference.layers);
  const nodes = graph.nodes.filter(node => !judges.has(node));
  const trained = trainedBlobs(nodes, inference.layers);
  const isPrediction = (blob: Blob): boolean =>
    blob.readers.length === 0 || blob.readers.some(reader => judges.has(reader));
  const made = nodes.flatMap(node => (isSource(node, inference.layers) ? [] : node.tops));
  const predictions = made.filter(blob => isPrediction(blob) && (trained.size === 0 || trained.has(blob)));
  const needed = leadingTo(predictions);
  const isNeeded = (node: LayerNode): boolean => node.tops.some(top => needed.has(top));
  const [sources, layers] = parted(nodes.filter(isNeeded), node => isSource(node, inference.layers));
  return {
    inputs: sources
      .flatMap(({ tops }) => tops.filter(top => needed.has(top)))
      .map(top => ({ name: top.name, shape: shapeIn(inference.layers, top) })),
    layers: new Set(layers.map(({ layer }) => layer)),
    blobs: new Set(layers.flatMap(({ tops }) => tops.map(({ name }) => name))),
    normalized: new Set(
      layers.flatMap(({ layer }) => (layer.message.type === 'Softmax' ? layer.message.bottom : [])),
    ),
  };
}

/** The layers that say how good the net is, and what is made of that. */
function judgesOf(nodes: readonly LayerNode[], layers: readonly SetUpLayer[]): ReadonlySet<LayerNode> {
  const judges = new Set<LayerNode>();
  for (const node of nodes)
    if (isJudge(node, layers) || node.bottoms.some(blob => blob && judges.has(blob.producer)))
      judges.add(node);
  return judges;
}

/** Whether it says how good the net is, or swallows what it reads. */
function isJudge({ index, layer, tops }: LayerNode, layers: readonly SetUpLayer[]): boolean {
  const { category } = layers[index]?.definition ?? {};
  if (category === 'loss' || category === 'metric' || tops.length === 0) return true;
  // Only what a weight makes a loss tells a loss that is written in Python.
  return layer.message.type === 'Python' && layer.message.loss_weight.some(weight => weight !== 0);
}

/** Whether it brings in what is not made of anything in the net. */
function isSource({ index, bottoms }: LayerNode, layers: readonly SetUpLayer[]): boolean {
  return bottoms.length === 0 && !isTrained(layers[index]);
}

/** Whether it has learned values; of a layer whose input is not known it may be. */
function isTrained({ params, definition }: Partial<SetUpLayer> = {}): boolean {
  return params ? params.length > 0 : definition !== undefined && definition.type !== 'Python';
}

/** The blobs into which learned values went. */
function trainedBlobs(nodes: readonly LayerNode[], layers: readonly SetUpLayer[]): ReadonlySet<Blob> {
  const trained = new Set<Blob>();
  for (const { index, bottoms, tops } of nodes)
    if (isTrained(layers[index]) || bottoms.some(blob => blob && trained.has(blob)))
      for (const top of tops) trained.add(top);
  return trained;
}

/** The blobs, and all that they are made of. */
function leadingTo(blobs: readonly Blob[]): ReadonlySet<Blob> {
  const found = new Set<Blob>();
  const open = [...blobs];
  for (let blob = open.pop(); blob; blob = open.pop()) {
    if (found.has(blob)) continue;
    found.add(blob);
    for (const bottom of blob.producer.bottoms) if (bottom) open.push(bottom);
  }
  return found;
}

function parted<T>(
  items: readonly T[],
  isFirst: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter(item => !isFirst(item))];
}
