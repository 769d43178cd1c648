import type { Blob } from '../../net/graph.ts';
import { activationBeforeLoss } from '../../problems/activation-before-loss.ts';
import { repeatedSoftmax } from '../../problems/repeated-softmax.ts';
import type { NetLint } from './define.ts';
import { problemAt, relatedLayer } from './problem-at.ts';

/** Losses that take raw scores and get them squashed, cut or dropped. */
export const lossesOfScores: NetLint = ({ graph: { nodes } }) =>
  nodes
    .filter(({ layer }) => squashingIn[layer.message.type])
    .flatMap(node => {
      const { type: loss } = node.layer.message;
      const [scores] = node.bottoms;
      if (!scores) return [];
      const { type } = scores.producer.layer.message;
      const kind =
        type === squashingIn[loss] ? repeatedSoftmax : cuts(scores) ? activationBeforeLoss : undefined;
      if (!kind) return [];
      const related = [relatedLayer(scores.producer, 'It is made here.')];
      return [
        problemAt(node, { field: 'bottom', index: 0 }, kind, { loss, type, blob: scores.name }, related),
      ];
    });

/** What a loss applies to its scores itself. */
const squashingIn: Readonly<Partial<Record<string, string>>> = {
  SoftmaxWithLoss: 'Softmax',
  SigmoidCrossEntropyLoss: 'Sigmoid',
};

function cuts({ producer }: Blob): boolean {
  const { type, relu_param } = producer.layer.message;
  return type === 'Dropout' || (type === 'ReLU' && relu_param.negative_slope === 0);
}
