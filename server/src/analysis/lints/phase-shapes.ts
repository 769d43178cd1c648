import type { ParamBlob } from '../../layers/define.ts';
import { formatShape, shapesDiffer } from '../../layers/shape.ts';
import type { Problem } from '../../problems/define.ts';
import { phaseShapesDiffer } from '../../problems/phase-shapes-differ.ts';
import type { NetState } from '../analyze.ts';
import type { FileLint } from './define.ts';
import { problemAt } from './problem-at.ts';

/** Layers whose learned blobs do not fit from TRAIN to TEST (Caffe: `Net::ShareTrainedLayersWith`). */
export const phaseShapes: FileLint = ({ states }) => {
  const train = states.find(({ state }) => state.phase === 'TRAIN');
  const test = states.find(({ state }) => state.phase === 'TEST');
  return train && test && train.graph !== test.graph ? differences(train, test) : [];
};

function differences(train: NetState, test: NetState): readonly Problem[] {
  const learned = new Map(
    train.graph.nodes.map(node => [node.layer.message.name, train.inference.layers[node.index]?.params]),
  );
  return test.graph.nodes.flatMap(node => {
    const { name } = node.layer.message;
    const odd = firstOdd(learned.get(name), test.inference.layers[node.index]?.params);
    return odd ? [problemAt(node, { field: 'type' }, phaseShapesDiffer, { layer: name, ...odd })] : [];
  });
}

/** The first blob that both phases have with another shape. */
function firstOdd(train: readonly ParamBlob[] = [], test: readonly ParamBlob[] = []) {
  for (const [i, { role, shape }] of train.entries()) {
    const other = test[i]?.shape;
    if (other && shapesDiffer(shape, other))
      return { role, train: formatShape(shape), test: formatShape(other) };
  }
  return undefined;
}
