import { problem } from '../../problems/define.ts';
import { deprecatedField } from '../../problems/deprecated-field.ts';
import { has, origin } from '../../schema/message.ts';
import type { FileLint } from './define.ts';

/** Settings of a solver with a newer form, `solver_type`; both together Caffe refuses (`UpgradeSolverType`). */
export const deprecatedSolverFields: FileLint = ({ solver }) => {
  if (!solver || has(solver, 'type')) return [];
  const old = solver[origin].entries.filter(({ field }) => field.deprecated);
  return old.map(({ field, name }) =>
    problem(deprecatedField, name, {
      field: field.name,
      ...(field.replacedBy && { instead: field.replacedBy }),
    }),
  );
};
