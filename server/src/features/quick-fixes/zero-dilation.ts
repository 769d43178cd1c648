import { zeroDilation } from '../../problems/zero-dilation.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** No dilation. */
export const fixZeroDilation = fixerFor(zeroDilation, function* ({ span }) {
  yield { title: 'Set dilation to 1', edits: [replacing(span, '1')], isPreferred: true };
});
