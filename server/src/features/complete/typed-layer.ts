import type { Analysis, NetState } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import type { Body } from './place.ts';

/** The layer that somebody is typing, and the net around it. */
export interface TypedLayer {
  /** As far as it can be read; absent where no layer is begun yet. */
  readonly layer: Layer | undefined;
  /** The layers above it, in the order of the text. */
  readonly above: readonly Layer[];
  /** The last of them of each type. */
  readonly models: ReadonlyMap<string, Layer>;
  /** The nets that it is in; of a layer that is in none of the states, all. */
  readonly nets: readonly NetState[];
  /** The names of all other layers. */
  readonly taken: ReadonlySet<string>;
}

/** The layer around the place; of a place outside of layers, one that would stand there. */
export function typedLayer(analysis: Analysis, body: Body, offset: number): TypedLayer {
  const start = outermostField(body) ?? offset;
  const layers = analysis.net?.layers ?? [];
  const layer = layers.find(({ base, width }) => width > 0 && base <= start && start < base + width);
  const before = layer?.base ?? offset;
  const above = layers.filter(it => it !== layer && (it.width === 0 || it.base < before));
  const models = new Map<string, Layer>();
  for (const it of above) models.set(it.message.type, it);
  const taken = new Set<string>();
  for (const it of layers) if (it !== layer) taken.add(it.message.name);
  return { layer, above, models, taken, nets: netsOf(layer, distinctNets(analysis.states)) };
}

function netsOf(layer: Layer | undefined, nets: readonly NetState[]): readonly NetState[] {
  const own = layer ? nets.filter(({ graph }) => graph.nodes.some(node => node.layer === layer)) : [];
  return own.length > 0 ? own : nets;
}

/** Where a message of the outermost field that holds the body begins; undefined in the file itself. */
function outermostField({ start, outer }: Body): number | undefined {
  if (!outer) return undefined;
  return outer.outer ? outermostField(outer) : start;
}

/** States without differences share their graph. */
function distinctNets(states: readonly NetState[]): readonly NetState[] {
  return states.filter(({ graph }, i) => states.findIndex(other => other.graph === graph) === i);
}
