import type { NetState } from '../analysis/analyze.ts';
import type { LayerInStates } from '../analysis/in-states.ts';
import { kerasCalls } from '../exporters/keras/calls.ts';
import type { KerasCall, KerasLayer } from '../exporters/keras/layer.ts';
import { kerasLayers } from '../exporters/keras/net.ts';
import type { ShapeStyle } from '../exporters/keras/output-shape.ts';
import { outputShapes, type TopShape } from '../exporters/keras/output-shapes.ts';
import { kerasParity } from '../exporters/keras/parity.ts';
import type { KerasVersion } from '../exporters/keras/warnings.ts';

/** How Keras is to be spoken. */
export interface KerasStyle extends ShapeStyle {
  readonly version: KerasVersion;
}

/** A top of a layer as Keras has it. */
export interface KerasEntry {
  readonly top: TopShape;
  readonly type: string;
  /** The steps in Keras 3 that give Caffe's sizes and values; absent where there are none. */
  readonly calls?: readonly KerasCall[];
  /** How that version of Keras says the layer, or why it cannot. */
  readonly parity: readonly string[];
}

/** Says each top of the layers in Keras's words; twice where the phases differ. */
export function kerasEntries(layers: readonly LayerInStates[], style: KerasStyle): readonly KerasEntry[] {
  const nets = new Map<NetState, readonly KerasLayer[]>();
  const layersOf = (net: NetState): readonly KerasLayer[] => {
    const known = nets.get(net) ?? kerasLayers(net);
    nets.set(net, known);
    return known;
  };
  return layers.flatMap(found =>
    outputShapes(found, style).flatMap(top => {
      const build = found.builds.find(({ net }) => !top.phase || net.state.phase === top.phase);
      const layer = build && layersOf(build.net)[build.node.index];
      return layer ? [entry(top, layer, style)] : [];
    }),
  );
}

function parityTexts(layer: KerasLayer, style: KerasStyle): readonly string[] {
  return kerasParity(layer, style)
    .filter(({ target }) => target.startsWith(`Keras ${style.version}`))
    .map(({ verdict, steps }) =>
      [verdict === 'exact' ? undefined : verdict, steps].filter(it => it !== undefined).join(', '),
    );
}

function entry(top: TopShape, layer: KerasLayer, style: KerasStyle): KerasEntry {
  const answer = kerasCalls(layer, style.dataFormat);
  return {
    top,
    type: layer.message.type,
    ...(answer.kind === 'calls' && { calls: answer.calls }),
    parity: [...new Set(parityTexts(layer, style))],
  };
}
