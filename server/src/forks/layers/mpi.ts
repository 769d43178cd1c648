import { atLeast, type LayerDefinition } from '../../layers/define.ts';
import { defineForkLayer } from '../define.ts';

/** yjxiong: `GatherLayer::Reshape` and `ScatterLayer::Reshape`. */
export const mpiLayers: readonly LayerDefinition[] = [
  betweenProcesses('Gather', 'Joins the batches of all MPI processes.', 'multiplied by'),
  betweenProcesses('Scatter', 'Deals a batch out to all MPI processes.', 'divided by'),
];

function betweenProcesses(type: string, summary: string, change: string): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'common',
    summary,
    bottoms: atLeast(1),
    tops: atLeast(1),
    topsEqualBottoms: true,
    inPlace: 'corrupts',
    setUp: ({ bottoms }) => ({ tops: [...bottoms] }),
    withoutRank: ({ bottoms }) => bottoms,
    notes: [`The shapes are those of one process; under MPI axis 0 is ${change} their number.`],
  });
}
