import type { NetState } from '../../analysis/analyze.ts';
import { shapeIn } from '../../analysis/shape-in.ts';
import { type BlobShape, formatShape } from '../../layers/shape.ts';
import type { Blob } from '../../net/graph.ts';
import type { Layer } from '../../net/net.ts';
import type { TypedLayer } from './typed-layer.ts';

/** A blob that a layer can read. */
export interface BlobAbove {
  readonly name: string;
  /** The layer that made its latest version. */
  readonly producer: Layer;
  readonly versions: readonly BlobVersion[];
}

/** What there is of a blob in one of the nets. */
interface BlobVersion {
  readonly net: NetState;
  readonly blob: Blob;
}

/** The blobs that are made above a layer in its nets, the nearest first. */
export function blobsAbove({ above, nets }: Pick<TypedLayer, 'above' | 'nets'>): readonly BlobAbove[] {
  const places = new Map(above.map((layer, i) => [layer, i]));
  const versions = new Map<string, BlobVersion[]>();
  for (const net of nets)
    for (const [name, blob] of latest(net, places)) {
      const known = versions.get(name);
      if (known) known.push({ net, blob });
      else versions.set(name, [{ net, blob }]);
    }
  const placeOf = ({ producer }: BlobAbove): number => places.get(producer) ?? 0;
  return Array.from(versions, ([name, all]) => blobAbove(name, all, places)).sort(
    (a, b) => placeOf(b) - placeOf(a),
  );
}

/** The shape of the blob; where the phases differ, each with its phase. */
export function shapeOfBlob({ versions }: BlobAbove, nets: readonly NetState[]): string {
  const shapes = versions.map(version => formatShape(shapeOf(version)));
  const [first = '?'] = shapes;
  if (versions.length === nets.length && shapes.every(shape => shape === first)) return first;
  return versions.map(({ net }, i) => `${net.state.phase} ${shapes[i]}`).join(' · ');
}

/** Of one version of a blob. */
export function shapeOf({ net, blob }: BlobVersion): BlobShape {
  return shapeIn(net.inference.layers, blob);
}

function latest(net: NetState, places: ReadonlyMap<Layer, number>): ReadonlyMap<string, Blob> {
  const blobs = new Map<string, Blob>();
  for (const { layer, tops } of net.graph.nodes)
    if (places.has(layer)) for (const blob of tops) blobs.set(blob.name, blob);
  return blobs;
}

function blobAbove(
  name: string,
  versions: readonly BlobVersion[],
  places: ReadonlyMap<Layer, number>,
): BlobAbove {
  const producers = versions.map(({ blob }) => blob.producer.layer);
  const producer = producers.reduce((a, b) => ((places.get(a) ?? 0) < (places.get(b) ?? 0) ? b : a));
  return { name, producer, versions };
}
