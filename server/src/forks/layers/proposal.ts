import { between, exactly } from '../../layers/define.ts';
import { type Shape, unknown } from '../../layers/shape.ts';
import { defineForkLayer, type ForkSetUp } from '../define.ts';

/** Synopsys: `ProposalLayer::Reshape`. */
export const proposalOfSynopsys = defineForkLayer({
  type: 'Proposal',
  category: 'vision',
  summary: 'Turns the scores and shifts of anchors into regions where there may be objects.',
  param: 'proposal_param',
  bottoms: exactly(3),
  tops: between(1, 2),
  inPlace: 'corrupts',
  setUp: layer => ({ tops: regions(layer) }),
  withoutRank: regions,
  notes: [
    'Bottoms: scores of the anchors, shifts of their boxes, height, width and scale of the image.',
    'A row of the top is a region: the index of its image, then x1, y1, x2, y2. A second top holds the scores.',
  ],
});

function regions({ param, topCount }: Pick<ForkSetUp<'proposal_param'>, 'param' | 'topCount'>): Shape[] {
  const rows = unknown(`the number of regions depends on the data, at most ${param.max_rois ?? 300}`);
  const tops: Shape[] = [
    [1, 1, rows, 5],
    [1, 1, rows, 1],
  ];
  return tops.slice(0, topCount);
}
