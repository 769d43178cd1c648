import { analyze } from '../../server/src/analysis/analyze.ts';
import type { KerasLayer } from '../../server/src/exporters/keras/layer.ts';
import { kerasLayers } from '../../server/src/exporters/keras/net.ts';

/** The layers of the net, phase TEST, as exporters see them. */
export function layersOf(text: string): readonly KerasLayer[] {
  const [state] = analyze(text, { states: [{ phase: 'TEST', level: 0, stages: [] }] }).states;
  if (!state) throw new Error('this text is not a net');
  const errors = state.problems.filter(({ kind }) => kind.level === 'error').map(({ message }) => message);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return kerasLayers(state);
}

/** The last layer of a net that reads an input of that shape: its text without `bottom` and `top`. */
export function layerOn(shape: readonly number[], layer: string): KerasLayer {
  const last = layersOf(`
    layer { name: "x" type: "Input" top: "x" input_param { shape { ${shape.map(dim => `dim: ${dim}`).join(' ')} } } }
    layer { name: "it" bottom: "x" top: "y" ${layer} }
  `).at(-1);
  if (!last) throw new Error('there is no layer');
  return last;
}
