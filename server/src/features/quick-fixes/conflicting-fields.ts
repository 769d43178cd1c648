import { placeInLayer } from '../../net/net.ts';
import { conflictingFields } from '../../problems/conflicting-fields.ts';
import { shifted } from '../../text/span.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';
import { buildAt, ownField } from './setting.ts';

/** One of the two. */
export const fixConflictingFields = fixerFor(
  conflictingFields,
  function* ({ analysis, facts: { field, other }, span }) {
    const { text, tree } = analysis;
    const build = buildAt(analysis, span.start);
    const places = new Map([[field, span]]);
    if (build) {
      const { layer } = build.node;
      places.set(other, shifted(placeInLayer(layer, ownField(build, other)), layer.base));
    }
    for (const [name, place] of places) {
      const [written] = fieldsAround(tree, place.start);
      if (written && text.slice(written.name.start, written.name.end) === name)
        yield { title: `Remove ${name}`, edits: [removing(text, written.span)] };
    }
  },
);
