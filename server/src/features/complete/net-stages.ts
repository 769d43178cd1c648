import type { Analysis } from '../../analysis/analyze.ts';
import { solverNets } from '../../analysis/solver-nets.ts';
import { Asked } from './asked.ts';
import type { Completion } from './completion.ts';
import { stagesIn } from './known-strings.ts';
import { placeAt, type ValuePlace } from './place.ts';
import { rootAround } from './root.ts';
import { stringItem } from './string-item.ts';

/** The nets whose stages a solver may ask for at the offset, as their paths; none where it asks for no stage. */
export function netsWithStages(analysis: Analysis, offset: number): readonly string[] {
  const { solver } = analysis;
  return solver && askedAt(analysis, offset) ? solverNets(solver).map(({ path }) => path) : [];
}

/** The stages of the nets, where the offset is. */
export function stageItems(
  analysis: Analysis,
  offset: number,
  nets: readonly Analysis[],
): readonly Completion[] {
  const asked = askedAt(analysis, offset);
  const stages = new Set(nets.flatMap(({ net }) => (net ? stagesIn(net) : [])));
  return asked ? [...stages].map(stage => stringItem(stage, 'value', asked)) : [];
}

function askedAt(analysis: Analysis, offset: number): Asked<ValuePlace> | undefined {
  const root = rootAround(analysis, offset);
  const place = root && placeAt(analysis, offset, root);
  const isStage =
    place?.kind === 'value' && place.body.type.name === 'NetState' && place.field.name === 'stage';
  return isStage ? new Asked(analysis, offset, place) : undefined;
}
