import type { Analysis } from '../../analysis/analyze.ts';
import { fieldParts } from '../../syntax/tree.ts';
import { type BlobAbove, blobsAbove } from './blobs.ts';
import type { Body, Place } from './place.ts';
import { type TypedLayer, typedLayer } from './typed-layer.ts';

/** What a list of suggestions is drawn from. What takes time to find is found when it is asked for. */
export class Asked<out Where extends Place = Place> {
  readonly analysis: Analysis;
  readonly offset: number;
  readonly place: Where;
  #layer: TypedLayer | undefined;
  #blobs: readonly BlobAbove[] | undefined;
  #written: ReadonlyMap<string, number> | undefined;

  constructor(analysis: Analysis, offset: number, place: Where) {
    this.analysis = analysis;
    this.offset = offset;
    this.place = place;
  }

  /** The layer that the place is in, or that could be written there. */
  get layer(): TypedLayer {
    this.#layer ??= typedLayer(this.analysis, this.place.body, this.offset);
    return this.#layer;
  }

  /** The blobs above the layer, the nearest first. */
  get blobs(): readonly BlobAbove[] {
    this.#blobs ??= blobsAbove(this.layer);
    return this.#blobs;
  }

  /** Whether the blob is made in every phase, so that no second layer may make it. */
  isTaken(blob: string): boolean {
    const message = this.blobs.find(({ name }) => name === blob)?.producer.message;
    return message !== undefined && message.include.length + message.exclude.length === 0;
  }

  /** The fields beside the one that is being typed, and how often each stands there. */
  get written(): ReadonlyMap<string, number> {
    this.#written ??= fieldsIn(this.analysis.text, this.place.body, this.place.span.start);
    return this.#written;
  }

  /** Whether what is behind the place is the value of a field that is named there. */
  get isFollowedByValue(): boolean {
    const { end } = this.place.span;
    return /^[^\S\n]*[:{<]/.test(this.analysis.text.slice(end, end + 80));
  }

  /** Whether the fields around the place stand on lines of their own. */
  get onLines(): boolean {
    const { start, outer } = this.place.body;
    return !outer || this.analysis.text.slice(start, this.offset).includes('\n');
  }
}

function fieldsIn(text: string, { node, start }: Body, typedAt: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let at = start;
  for (const child of node.children) {
    if (child.kind === 'field' && at !== typedAt) {
      const name = text.slice(at, at + fieldParts(child).name.width);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    at += child.width;
  }
  return counts;
}
