import type { Catalogue } from '../layers/catalogue.ts';
import { type BlobShape, type Dim, isComplete, sameShape, unknown } from '../layers/shape.ts';
import type { Blob, Graph, LayerNode } from '../net/graph.ts';
import { type Problem, shiftedProblem } from '../problems/define.ts';
import type { LayerParameter } from '../schema/caffe.generated.ts';
import type { Message } from '../schema/message.ts';
import { lostLossWeights } from './lost-loss-weights.ts';
import { type SetUpLayer, setUp } from './set-up.ts';
import { Sharing } from './sharing.ts';
import { unsetInputs } from './unset-inputs.ts';

/** The shapes of a net in one state. */
export interface Inference {
  /** What came out of each layer, by its index. */
  readonly layers: readonly SetUpLayer[];
  /** The number of learnable values, shared ones once. */
  readonly paramCount: Dim;
  readonly problems: readonly Problem[];
}

/** The shapes that somebody states for blobs by their name, where the text leaves them open. */
export type Given = ReadonlyMap<string, BlobShape>;

/** Sets up every layer in turn, for the shapes that the layers above it make. */
export function infer(graph: Graph, catalogue: Catalogue, given: Given = new Map()): Inference {
  const layers: SetUpLayer[] = [];
  const sharing = new Sharing();
  const problems = unsetInputs(graph, given);
  for (const node of graph.nodes) {
    const bottoms = node.bottoms.map((blob, i) => (blob ? shapeIn(layers, blob) : missing(node, i)));
    const layer = withGiven(setUpOnce(node, bottoms, catalogue), node, given);
    layers.push(layer);
    sharing.add(node, layer);
    for (const it of layer.problems) problems.push(shiftedProblem(it, node.layer.base));
    problems.push(...lostLossWeights(node, layer));
  }
  return { layers, paramCount: sharing.paramCount, problems: [...problems, ...sharing.problems] };
}

/** The shape of a blob among the layers that are set up. */
export function shapeIn(layers: readonly SetUpLayer[], { producer, index }: Blob): BlobShape {
  return layers[producer.index]?.tops[index] ?? unknown(`"${producer.layer.message.name}" does not make it`);
}

/** What is stated counts for the tops of Input layers and wherever nothing better is known. */
function withGiven(layer: SetUpLayer, node: LayerNode, given: Given): SetUpLayer {
  if (given.size === 0) return layer;
  const tops = layer.tops.map((shape, i) => {
    const top = node.tops[i];
    const stated = top && !top.overwrites ? given.get(top.name) : undefined;
    return stated && (layer.definition?.type === 'Input' || !isComplete(shape)) ? stated : shape;
  });
  return { ...layer, tops };
}

function missing({ layer }: LayerNode, i: number): BlobShape {
  return unknown(`no layer above makes "${layer.message.bottom[i] ?? ''}"`);
}

interface Known {
  readonly catalogue: Catalogue;
  readonly bottoms: readonly BlobShape[];
  readonly inPlace: boolean;
  readonly result: SetUpLayer;
}

/**
 * A layer whose text and bottoms' shapes are the same as last time gives the same object, so what an edit
 * does not reach costs next to nothing. TRAIN and TEST may differ, hence more than one result is kept.
 */
function setUpOnce(node: LayerNode, bottoms: readonly BlobShape[], catalogue: Catalogue): SetUpLayer {
  const { message } = node.layer;
  const inPlace = node.tops.some(top => top.overwrites);
  const known = memo.get(message) ?? [];
  for (const it of known)
    if (it.catalogue === catalogue && it.inPlace === inPlace && sameShapes(it.bottoms, bottoms))
      return it.result;
  const result = setUp(node, bottoms, catalogue);
  memo.set(message, [{ catalogue, bottoms, inPlace, result }, ...known.slice(0, KEPT - 1)]);
  return result;
}

const KEPT = 2;
const memo = new WeakMap<Message<LayerParameter>, readonly Known[]>();

function sameShapes(a: readonly BlobShape[], b: readonly BlobShape[]): boolean {
  return a.length === b.length && a.every((shape, i) => sameShape(shape, b[i] ?? shape));
}
