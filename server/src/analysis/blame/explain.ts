import { formatShape } from '../../layers/shape.ts';
import { type Blob, type LayerNode, placeMade } from '../../net/graph.ts';
import { placeInLayer } from '../../net/net.ts';
import { cropOutOfBounds } from '../../problems/crop-out-of-bounds.ts';
import { factsOf, type Problem, type ProblemKind, problem, type Related } from '../../problems/define.ts';
import { type Pair, shapesDisagree } from '../../problems/shapes-differ.ts';
import { wrongLabelCount } from '../../problems/wrong-label-count.ts';
import { shifted } from '../../text/span.ts';
import type { SetUpLayer } from '../set-up.ts';
import { shapeIn } from '../shape-in.ts';
import { branchesTo, type Change } from './branches.ts';
import { type Parting, whyTheyPart } from './reason.ts';

/**
 * A problem of two bottoms that do not go together, with both branches, the layers at which they part, and why;
 * any other problem as it is.
 */
export function explained(it: Problem, node: LayerNode, layers: readonly SetUpLayer[]): Problem {
  return (
    explainedAs(shapesDisagree, it, node, layers) ??
    explainedAs(cropOutOfBounds, it, node, layers) ??
    explainedAs(wrongLabelCount, it, node, layers) ??
    it
  );
}

function explainedAs<
  Facts extends { readonly pair?: Pair; readonly why?: string; readonly partAt?: readonly string[] },
>(
  kind: ProblemKind<Facts>,
  it: Problem,
  node: LayerNode,
  layers: readonly SetUpLayer[],
): Problem | undefined {
  const facts = factsOf(kind, it);
  if (!facts?.pair) return undefined;
  const { bottoms, axes } = facts.pair;
  const [first, second] = [node.bottoms[bottoms[0]], node.bottoms[bottoms[1]]];
  if (!first || !second || first === second) return undefined;
  const { common, branches } = branchesTo([first, second], axes, layers);
  const parting = whyTheyPart(branches, axes);
  const related = relatedTo([first, second], common, parting, layers);
  const { layer = node.layer.message.name } = it;
  const reason = parting && {
    why: parting.sentence,
    partAt: parting.at.map(change => change.node.layer.message.name),
  };
  return problem(kind, it.span, { ...facts, ...reason }, { layer, related });
}

/** Both blobs, where they part, and where they come from. */
function relatedTo(
  ends: readonly Blob[],
  common: Blob | undefined,
  parting: Parting | undefined,
  layers: readonly SetUpLayer[],
): readonly Related[] {
  const shapeOf = (blob: Blob) => formatShape(shapeIn(layers, blob));
  return [
    ...ends.map(blob => ({ span: placeMade(blob), message: `"${blob.name}" is ${shapeOf(blob)}.` })),
    ...(parting?.at ?? []).map(change => ({
      span: placeOfType(change),
      message: 'Here the branches part.',
    })),
    ...(common && !ends.includes(common)
      ? [
          {
            span: placeMade(common),
            message: `Both come from "${common.name}", which is ${shapeOf(common)}.`,
          },
        ]
      : []),
  ];
}

function placeOfType({ node: { layer } }: Change) {
  return shifted(placeInLayer(layer, 'type'), layer.base);
}
