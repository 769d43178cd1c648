import type { Blob, Graph, LayerNode } from '../net/graph.ts';
import { placeInLayer } from '../net/net.ts';
import { type Problem, problem } from '../problems/define.ts';
import { unsetInput } from '../problems/unset-input.ts';
import { shifted } from '../text/span.ts';
import type { Given } from './infer.ts';

/**
 * Caffe gives an Input without a shape a blob of no axes that holds no value, and its Split fails at such a
 * blob, whether it is written or inserted for several readers (Caffe: `SplitLayer::Reshape`).
 */
export function unsetInputs({ nodes }: Graph, given: Given): Problem[] {
  return nodes
    .filter(isUnsetInput)
    .flatMap(({ tops }) => tops.filter(({ name }) => !given.has(name)).flatMap(splitProblems));
}

/** Whether it is an Input that leaves its shape to the program. */
export function isUnsetInput({ layer: { message } }: LayerNode): boolean {
  return message.type === 'Input' && message.input_param.shape.length === 0;
}

function splitProblems({ name, producer, index, readers }: Blob): Problem[] {
  const facts = { blob: name, input: producer.layer.message.name };
  const at = ({ layer }: LayerNode, field: 'bottom' | 'top', i: number): Problem =>
    problem(unsetInput, shifted(placeInLayer(layer, field, i), layer.base), facts, {
      layer: layer.message.name,
    });
  if (readers.length > 1) return [at(producer, 'top', index)];
  return readers.filter(({ layer }) => layer.message.type === 'Split').map(reader => at(reader, 'bottom', 0));
}
