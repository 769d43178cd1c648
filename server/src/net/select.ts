import { type Problem, problem } from '../problems/define.ts';
import { includeAndExclude } from '../problems/include-and-exclude.ts';
import type { NetStateRule } from '../schema/caffe.generated.ts';
import { has } from '../schema/message.ts';
import { shifted } from '../text/span.ts';
import { type Layer, type Net, placeInLayer } from './net.ts';

export type Phase = 'TRAIN' | 'TEST';

/** What a net is built for; include and exclude rules are matched against it (Caffe: `NetState`). */
export interface State {
  readonly phase: Phase;
  readonly level: number;
  readonly stages: readonly string[];
}

/** The layers that exist in the state (Caffe: `FilterNet`). Stages that the file itself names count too. */
export function select(net: Net, state: State): { layers: readonly Layer[]; problems: readonly Problem[] } {
  if (!net.layers.some(hasRules)) return { layers: net.layers, problems: [] };
  const full: State = { ...state, stages: [...net.header.state.stage, ...state.stages] };
  return {
    layers: net.layers.filter(layer => isKept(layer, full)),
    problems: net.layers.filter(hasBothKinds).map(bothKinds),
  };
}

function hasRules({ message: { include, exclude } }: Layer): boolean {
  return include.length + exclude.length > 0;
}

function isKept({ message: { include, exclude } }: Layer, state: State): boolean {
  if (include.length > 0) return include.some(rule => isMet(rule, state));
  return !exclude.some(rule => isMet(rule, state));
}

/** Whether every part of the rule that is written holds (Caffe: `StateMeetsRule`). */
function isMet(rule: NetStateRule, { phase, level, stages }: State): boolean {
  if (has(rule, 'phase') && rule.phase !== phase) return false;
  if (has(rule, 'min_level') && level < rule.min_level) return false;
  if (has(rule, 'max_level') && level > rule.max_level) return false;
  return rule.stage.every(it => stages.includes(it)) && !rule.not_stage.some(it => stages.includes(it));
}

function hasBothKinds({ message }: Layer): boolean {
  return message.include.length > 0 && message.exclude.length > 0;
}

function bothKinds(layer: Layer): Problem {
  const span = shifted(placeInLayer(layer, 'exclude'), layer.base);
  return problem(includeAndExclude, span, undefined, { layer: layer.message.name });
}
