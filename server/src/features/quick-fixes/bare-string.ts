import { bareString } from '../../problems/bare-string.ts';
import { v1LayerTypes } from '../../schema/caffe.generated.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** The same word in quotes; a type in capitals under its name of today. */
export const fixBareString = fixerFor(bareString, function* ({ facts: { field, value }, span }) {
  const today = Object.entries(v1LayerTypes).find(([v1]) => v1 === value)?.[1];
  if (field === 'type' && today)
    yield { title: `Change to "${today}"`, edits: [replacing(span, `"${today}"`)], isPreferred: true };
  yield {
    title: 'Put quotes around it',
    edits: [replacing(span, `"${value}"`)],
    isPreferred: true,
    isSafe: true,
  };
});
