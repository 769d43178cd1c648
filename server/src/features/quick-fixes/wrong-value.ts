import { wrongValue } from '../../problems/wrong-value.ts';
import { changingTo } from './changing-to.ts';
import { fixerFor } from './fix.ts';

/** The same value in the form that the field takes. */
export const fixWrongValue = fixerFor(wrongValue, function* ({ span, written }) {
  for (const value of new Set(forms(written)))
    yield { ...changingTo(span, value), isPreferred: true, isSafe: true };
});

/** Other ways to write a value; which one the field takes is found by trying. */
function* forms(written: string): Generator<string> {
  const inner = /^["'[](.*)["'\]]$/s.exec(written)?.[1]?.trim() ?? written;
  if (inner !== written && inner !== '') yield inner;
  if (/^(?:true|false)$/i.test(inner)) yield inner.toLowerCase();
  const whole = /^(-?\d+)(?:\.0*)?f?$/.exec(inner)?.[1];
  if (whole !== undefined) yield whole;
  if (/^-?[\w.]+$/.test(written)) yield `"${written}"`;
}
