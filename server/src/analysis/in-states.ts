import { type BlobShape, unknown } from '../layers/shape.ts';
import type { Blob, LayerNode } from '../net/graph.ts';
import type { Layer } from '../net/net.ts';
import type { Phase } from '../net/select.ts';
import { entriesOf, origin } from '../schema/message.ts';
import { overlaps, type Span, shifted, touches } from '../text/span.ts';
import type { Analysis, NetState } from './analyze.ts';
import type { SetUpLayer } from './set-up.ts';
import { shapeIn } from './shape-in.ts';

/** A layer of the text, in those of the analysed states in which it exists. */
export interface LayerInStates {
  readonly layer: Layer;
  /** In the order of the states; empty if the layer exists in none. */
  readonly builds: readonly LayerBuild[];
}

/** A layer as Caffe builds it in one state. */
export interface LayerBuild {
  readonly net: NetState;
  readonly node: LayerNode;
  readonly setUp: SetUpLayer;
}

/** The layers of which something lies in the range, in the order of the text. */
export function layersIn(analysis: Analysis, range: Span): readonly LayerInStates[] {
  const layers = analysis.net?.layers ?? [];
  return inStates(
    analysis,
    layers.filter(layer => isNear(layer, range) && extentsOf(layer).some(extent => overlaps(extent, range))),
  );
}

/** The layer that the offset lies in or at the end of. */
export function layerAt(analysis: Analysis, offset: number): LayerInStates | undefined {
  const here = { start: offset, end: offset };
  const layer = analysis.net?.layers.find(
    it => isNear(it, here) && extentsOf(it).some(extent => touches(extent, offset)),
  );
  return layer && inStates(analysis, [layer])[0];
}

/** Whether the field that holds the layer reaches the range: a quick look before a closer one. */
function isNear({ base, width }: Layer, { start, end }: Span): boolean {
  return width === 0 || (base <= end && start <= base + width);
}

/** Where the layer is written, from its keyword to its closing brace; of `input:` headers, where each is. */
export function extentsOf({ message, base, width, keyword }: Layer): readonly Span[] {
  // Only the layer that Caffe makes of the headers has no width of its own.
  if (width === 0)
    return entriesOf(message, 'top').map(({ name, valueSpan }) => ({
      start: name.start,
      end: valueSpan.end,
    }));
  return [shifted({ start: keyword.start, end: message[origin].span.end }, base)];
}

/** Which blobs of a layer: those it makes or those it reads. */
export type Side = 'top' | 'bottom';

/** A blob of a layer in that state; undefined where it is an automatic loss top, or no layer makes it. */
export function blobOf({ node }: LayerBuild, side: Side, index: number): Blob | undefined {
  return side === 'top' ? node.tops[index] : node.bottoms[index];
}

/** The shape of a blob of a layer in that state; automatic loss tops come last. */
export function shapeOf(build: LayerBuild, side: Side, index: number): BlobShape {
  if (side === 'top') return build.setUp.tops[index] ?? unknown('the layer does not make it');
  const blob = blobOf(build, side, index);
  return blob ? shapeIn(build.net.inference.layers, blob) : unknown('no layer above makes it');
}

/** What is said of a layer in one state, or in all of them alike. */
export interface Said {
  /** Absent where all states say the same. */
  readonly phase?: Phase;
  readonly text: string;
  /** The layer of which it is said. */
  readonly build: LayerBuild;
}

/** Says once what is the same in all states, else what each phase has. */
export function byPhase(
  builds: readonly LayerBuild[],
  textOf: (build: LayerBuild) => string,
): readonly Said[] {
  const said = builds.map(build => ({ phase: build.net.state.phase, text: textOf(build), build }));
  const [first] = said;
  if (!first) return [];
  return said.every(({ text }) => text === first.text) ? [{ text: first.text, build: first.build }] : said;
}

function inStates({ states }: Analysis, layers: readonly Layer[]): readonly LayerInStates[] {
  const builds = new Map<Layer, LayerBuild[]>(layers.map(layer => [layer, []]));
  for (const net of states)
    for (const node of net.graph.nodes) {
      const setUp = net.inference.layers[node.index];
      if (setUp) builds.get(node.layer)?.push({ net, node, setUp });
    }
  return Array.from(builds, ([layer, built]) => ({ layer, builds: built }));
}
