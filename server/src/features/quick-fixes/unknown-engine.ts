import { unknownEngine } from '../../problems/unknown-engine.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';

/** Every Caffe finds an engine by itself. */
export const fixUnknownEngine = fixerFor(unknownEngine, function* ({ analysis, span }) {
  const [field] = fieldsAround(analysis.tree, span.start);
  if (field)
    yield { title: 'Remove engine', edits: [removing(analysis.text, field.span)], isPreferred: true };
});
