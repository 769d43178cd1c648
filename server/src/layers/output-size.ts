import { badOutputSize } from '../problems/bad-output-size.ts';
import type { LayerContext } from './define.ts';
import { isKnown } from './shape.ts';
import { axisName, formula, type Window } from './window.ts';

/** Whether every output size is at least `least`, where it is known; reports at `field` the first that is not. */
export function outputsFit(
  { report }: Pick<LayerContext, 'report'>,
  { axes, kind }: Window,
  least: number,
  field: string,
): boolean {
  const i = axes.findIndex(({ output }) => isKnown(output) && output < least);
  const axis = axes[i];
  if (!axis || !isKnown(axis.output)) return true;
  report(
    badOutputSize,
    { axis: axisName(i, axes.length), formula: formula(axis, kind), size: axis.output },
    { field, index: i },
  );
  return false;
}
