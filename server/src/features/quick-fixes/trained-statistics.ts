import { trainedStatistics } from '../../problems/trained-statistics.ts';
import { replacing } from '../edits/edit.ts';
import { fieldsAround } from '../edits/fields-around.ts';
import { removing } from '../edits/remove-field.ts';
import { fixerFor } from './fix.ts';

/** No learning. */
export const fixTrainedStatistics = fixerFor(
  trainedStatistics,
  function* ({ analysis: { text, tree }, span }) {
    const [param] = fieldsAround(tree, span.start);
    if (!param) return;
    const written = text.slice(param.span.start, param.span.end);
    const rate = /\blr_mult\s*:\s*([\d.eE+-]+)/d.exec(written)?.indices?.[1];
    if (rate) {
      const [start, end] = rate.map(it => param.span.start + it);
      yield {
        title: 'Set lr_mult to 0',
        edits: [replacing({ start: start ?? 0, end: end ?? 0 }, '0')],
        isPreferred: true,
      };
    }
    yield { title: 'Remove the param', edits: [removing(text, param.span)] };
  },
);
