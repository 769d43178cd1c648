import type { Analysis, NetState } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import type { Body } from './place.ts';

/** The layer that somebody is typing, and the net around it. */
export interface TypedLayer {
  /** As far as it can be read; absent where no layer is begun yet. */
  readonly layer: Layer | undefined;
  /** The layers above it, in the order of the text. */
  readonly above: readonly Layer[];
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
  const others = layers.filter(it => it !== layer);
  const nets = distinctNets(analysis.states);
  const own = layer ? nets.filter(({ graph }) => graph.nodes.some(node => node.layer === layer)) : [];
  return {
    layer,
    above: others.filter(({ base, width }) => width === 0 || base < before),
    nets: own.length > 0 ? own : nets,
    taken: new Set(others.map(({ message }) => message.name)),
  };
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
