import type { Phase } from '../../net/select.ts';
import type { NetStateRule } from '../../schema/caffe.generated.ts';
import { has } from '../../schema/message.ts';
import type { Mention } from './mentions.ts';

/** The phases in which what is mentioned may be there, at whatever level and stages. */
export function phasesOf({ layer }: Mention): readonly Phase[] {
  if (!layer) return phases;
  const { include, exclude } = layer.message;
  if (include.length > 0)
    return phases.filter(phase => include.some(rule => !has(rule, 'phase') || rule.phase === phase));
  return phases.filter(phase => !exclude.some(rule => excludesAll(rule, phase)));
}

const phases: readonly Phase[] = ['TRAIN', 'TEST'];

/** Whether nothing but the phase counts. */
function excludesAll(rule: NetStateRule, phase: Phase): boolean {
  return has(rule, 'phase') && rule.phase === phase && Object.keys(rule).length === 1;
}
