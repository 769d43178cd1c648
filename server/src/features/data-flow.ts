import type { Analysis } from '../analysis/analyze.ts';
import { extentsOf, type LayerInStates, layerAt, layersIn } from '../analysis/in-states.ts';
import { type Blob, type LayerNode, placeMade } from '../net/graph.ts';
import { type Layer, placeInLayer } from '../net/net.ts';
import { type Span, shifted } from '../text/span.ts';
import { layerDetail } from './symbols.ts';

/** A layer as a station on the way of the data. */
export interface Station {
  readonly name: string;
  /** Its type and the shapes of its tops. */
  readonly detail: string;
  readonly span: Span;
  /** Where its name stands. */
  readonly nameSpan: Span;
}

/** The station before or behind another one. */
export interface Neighbour {
  readonly station: Station;
  /** The tops that lead from the earlier of the two layers to the later one. */
  readonly tops: readonly Span[];
}

/** The layer at the offset. */
export function stationAt(analysis: Analysis, offset: number): Station | undefined {
  const found = layerAt(analysis, offset);
  return found && stationOf(found);
}

/** A layer that a client was told of earlier: it may stand elsewhere by now, or nowhere. */
export interface Told extends Pick<Station, 'name'> {
  /** Where it was, or is. */
  readonly offset: number;
}

/** The layers that make what that layer reads, in any of the states. */
export function sources(analysis: Analysis, told: Told): readonly Neighbour[] {
  const blobs = nodesOf(analysis, told).flatMap(({ bottoms }) => bottoms.filter(it => it !== undefined));
  return neighbours(
    analysis,
    blobs.map(blob => ({ layer: blob.producer.layer, blob })),
  );
}

/** The layers that read what that layer makes, in any of the states. */
export function readers(analysis: Analysis, told: Told): readonly Neighbour[] {
  const blobs = nodesOf(analysis, told).flatMap(({ tops }) => tops);
  return neighbours(
    analysis,
    blobs.flatMap(blob => blob.readers.map(({ layer }) => ({ layer, blob }))),
  );
}

function nodesOf(analysis: Analysis, told: Told): readonly LayerNode[] {
  return layerTold(analysis, told)?.builds.map(({ node }) => node) ?? [];
}

/** The layer of that name, of several the nearest to where it was. */
function layerTold(analysis: Analysis, { name, offset }: Told): LayerInStates | undefined {
  const there = layerAt(analysis, offset);
  if (there && nameOf(there.layer) === name) return there;
  const [nearest] = (analysis.net?.layers ?? [])
    .filter(it => nameOf(it) === name)
    .sort((a, b) => Math.abs(a.base - offset) - Math.abs(b.base - offset));
  return nearest && layerAt(analysis, nearest.base + nearest.keyword.start);
}

/** A blob that leads to a layer or comes from it. */
interface Way {
  readonly layer: Layer;
  readonly blob: Blob;
}

/** Each layer once, however many blobs lead to it, and in however many states. */
function neighbours(analysis: Analysis, ways: readonly Way[]): readonly Neighbour[] {
  const tops = new Map<Layer, Map<number, Span>>();
  for (const { layer, blob } of ways) {
    const top = placeMade(blob);
    tops.set(layer, (tops.get(layer) ?? new Map<number, Span>()).set(top.start, top));
  }
  return layersIn(analysis, { start: 0, end: analysis.text.length }).flatMap(found => {
    const spans = tops.get(found.layer);
    return spans ? [{ station: stationOf(found), tops: [...spans.values()] }] : [];
  });
}

function stationOf(found: LayerInStates): Station {
  const { layer } = found;
  const nameSpan = shifted(placeInLayer(layer, 'name'), layer.base);
  // What Caffe makes of several `input:` headers is shown at the first.
  const span = extentsOf(layer)[0] ?? nameSpan;
  return { name: nameOf(layer), detail: layerDetail(found), span, nameSpan };
}

function nameOf({ message: { name, type } }: Layer): string {
  return name || type || '?';
}
