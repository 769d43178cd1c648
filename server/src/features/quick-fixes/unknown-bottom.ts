import { layerAt } from '../../analysis/in-states.ts';
import { unknownBottom } from '../../problems/unknown-bottom.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** The blob that was meant, else what the layer above makes. */
export const fixUnknownBottom = fixerFor(unknownBottom, function* ({ analysis, facts, span }) {
  if (facts.nearest !== undefined)
    yield {
      title: `Change to "${facts.nearest}"`,
      edits: [replacing(span, JSON.stringify(facts.nearest))],
      isPreferred: true,
    };
  const [build] = layerAt(analysis, span.start)?.builds ?? [];
  const above = build?.net.graph.nodes[build.node.index - 1]?.layer.message.top.at(-1);
  if (above !== undefined && above !== facts.nearest)
    yield {
      title: `Read "${above}", which the layer above makes`,
      edits: [replacing(span, JSON.stringify(above))],
    };
});
