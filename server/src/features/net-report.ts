import type { Analysis, NetState } from '../analysis/analyze.ts';
import { type BlobShape, type Dim, formatDim, hasRank, isKnown, product, sum } from '../layers/shape.ts';
import type { LayerNode } from '../net/graph.ts';
import { LineIndex } from '../text/lines.ts';

/** A net in one state as plain data: what `prototxt shapes --format json` prints of it. */
export interface NetReport {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Shared values once; null if unknown. */
  readonly paramCount: number | null;
  readonly layers: readonly LayerReport[];
}

export interface LayerReport {
  readonly name: string;
  readonly type: string;
  /** Where the layer begins, from 1. */
  readonly line: number;
  readonly bottoms: readonly string[];
  readonly tops: readonly string[];
  /** Automatic loss tops come last, so there may be more shapes than names. */
  readonly topShapes: readonly ShapeReport[];
  readonly paramShapes: readonly ShapeReport[];
  readonly params: number | null;
  readonly macs: number | null;
}

/** An unknown size is "?", and so is a shape of which not even the number of axes is known. */
export type ShapeReport = readonly (number | string)[] | '?';

/** Takes from an analysis what is to say of the net in one of its states. */
export function netReport({ text, net }: Analysis, { graph, inference }: NetState): NetReport {
  const lines = new LineIndex(text);
  return {
    name: net?.header.name ?? '',
    inputs: graph.nodes.filter(isInput).flatMap(node => node.layer.message.top),
    outputs: graph.outputs,
    paramCount: numberOf(inference.paramCount),
    layers: graph.nodes.map(node => layerReport(node, inference, lines)),
  };
}

/** Only the tops of Input layers are inputs of a net for Caffe. */
function isInput({ layer }: LayerNode): boolean {
  return layer.message.type === 'Input';
}

function layerReport(node: LayerNode, { layers }: NetState['inference'], lines: LineIndex): LayerReport {
  const { message, base, keyword } = node.layer;
  const setUp = layers[node.index];
  const params = setUp?.params;
  return {
    name: message.name,
    type: message.type,
    line: lines.at(base + keyword.start).line,
    bottoms: message.bottom,
    tops: message.top,
    topShapes: (setUp?.tops ?? []).map(shapeReport),
    paramShapes: (params ?? []).map(({ shape }) => shapeReport(shape)),
    params: params ? numberOf(sum(params.map(({ shape }) => product(shape)))) : null,
    macs: setUp ? numberOf(setUp.macs) : null,
  };
}

/** A shape as plain data. */
export function shapeReport(shape: BlobShape): ShapeReport {
  return hasRank(shape) ? shape.map(dim => (isKnown(dim) ? dim : formatDim(dim))) : '?';
}

function numberOf(dim: Dim): number | null {
  return isKnown(dim) ? dim : null;
}
