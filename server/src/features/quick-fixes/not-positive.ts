import { isKnown } from '../../layers/shape.ts';
import { notPositive } from '../../problems/not-positive.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';
import { buildAt, firstBottom, ownField, setting } from './setting.ts';

/** As many outputs as channels come in; another size without its 0, or 1. */
export const fixNotPositive = fixerFor(notPositive, function* ({ analysis, facts: { field, value }, span }) {
  const build = buildAt(analysis, span.start);
  if (!build) return;
  const path = ownField(build, field);
  const [, channels] = firstBottom(build);
  if (field === 'num_output' && channels !== undefined && isKnown(channels)) {
    const proposal = setting(analysis, build.node.layer, path, channels);
    yield { ...proposal, title: `${proposal.title}, as many as it reads` };
  }
  const [written] = fieldsAround(analysis.tree, span.start);
  if (value !== undefined && written)
    yield { title: `Remove ${field}, which has a default`, edits: [removing(analysis.text, written.span)] };
  if (field !== 'num_output') yield setting(analysis, build.node.layer, path, 1);
});
