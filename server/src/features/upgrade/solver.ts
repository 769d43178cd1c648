import { solverTypes } from '../../schema/caffe.generated.ts';
import { knowsField, type Schema } from '../../schema/schema.ts';
import type { Item } from './block.ts';
import { renamed, withValue } from './items.ts';

/** `solver_type: ADAGRAD` becomes `type: "AdaGrad"` (Caffe: `UpgradeSolverType`). */
export function upgradeSolver(items: readonly Item[], schema: Schema): readonly Item[] {
  // Where both are written Caffe refuses the file, and somebody has to choose.
  if (items.some(({ name }) => name === 'type') || !knowsField(schema, 'SolverParameter', 'type'))
    return items;
  const numbered =
    schema.enums.get('SolverParameter.SolverType')?.values ?? new Map<string, { number: number }>();
  return items.map(item => {
    if (item.name !== 'solver_type') return item;
    const [written = ''] = item.values;
    const old = [...numbered].find(
      ([name, { number }]) => name === written || String(number) === written,
    )?.[0];
    const type = solverTypes.find(it => it.toUpperCase() === old);
    return type ? renamed(withValue(item, `"${type}"`), 'type') : item;
  });
}
