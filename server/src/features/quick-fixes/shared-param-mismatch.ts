import { sharedParamMismatch } from '../../problems/shared-param-mismatch.ts';
import { placeOf } from '../../schema/message.ts';
import { shifted } from '../../text/span.ts';
import { replacing } from '../edits/edit.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';
import { buildAt } from './setting.ts';

/** The rate of the layer that owns the blob, or a blob of its own. */
export const fixSharedParamMismatch = fixerFor(sharedParamMismatch, function* ({ analysis, facts, span }) {
  const layer = buildAt(analysis, span.start)?.node.layer;
  const index = layer?.message.param.findIndex(({ name }) => name === facts.param);
  const rate = layer && placeOf(layer.message, `param.${facts.what}`, index);
  if (layer && rate && (facts.what === 'lr_mult' || facts.what === 'decay_mult'))
    yield {
      title: `Set ${facts.what} to ${facts.there}, as in "${facts.owner}"`,
      edits: [replacing(shifted(rate, layer.base), facts.there)],
      isPreferred: true,
    };
  const [name] = fieldsAround(analysis.tree, span.start);
  if (name) yield { title: 'Share nothing: remove the name', edits: [removing(analysis.text, name.span)] };
});
