import { badBase } from '../problems/bad-base.ts';
import { defineLayer, exactly, type SetUp } from './define.ts';

export const exp = defineLayer({
  type: 'Exp',
  category: 'activation',
  summary: 'base to the power of shift + scale · x.',
  param: 'exp_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'allowed',
  setUp: layer => (baseExists(layer, false) ? { tops: [layer.bottom] } : undefined),
  notes: ['The base -1, the default, stands for e.'],
});

export const log = defineLayer({
  type: 'Log',
  category: 'activation',
  summary: 'The logarithm of shift + scale · x.',
  param: 'log_param',
  bottoms: exactly(1),
  tops: exactly(1),
  inPlace: 'gradient',
  setUp: layer => (baseExists(layer, true) ? { tops: [layer.bottom] } : undefined),
  notes: ['The base -1, the default, stands for e.'],
});

/** Caffe: `ExpLayer::LayerSetUp`, `LogLayer::LayerSetUp`. */
function baseExists(layer: SetUp<'exp_param'> | SetUp<'log_param'>, logarithm: boolean): boolean {
  const { base } = layer.param;
  if (base === -1 || (base > 0 && Number.isFinite(base) && !(logarithm && base === 1))) return true;
  layer.report(badBase, { base, logarithm }, { field: `${logarithm ? 'log' : 'exp'}_param.base` });
  return false;
}
