import { type Problem, problem } from '../problems/define.ts';
import { duplicateTop } from '../problems/duplicate-top.ts';
import { unknownBottom } from '../problems/unknown-bottom.ts';
import { isUnread } from '../schema/message.ts';
import { nearest } from '../text/nearest.ts';
import { type Span, shifted } from '../text/span.ts';
import { type Layer, placeInLayer } from './net.ts';

/** A value between layers. A layer in place makes a new one of the same name. */
export interface Blob {
  readonly name: string;
  readonly producer: LayerNode;
  /** Which top of its producer it is. */
  readonly index: number;
  /** The blob that it overwrites. */
  readonly overwrites: Blob | undefined;
  /** The layers that read it, once for each bottom. */
  readonly readers: readonly LayerNode[];
}

/** A layer of the net in one state, with the blobs it reads and makes. */
export interface LayerNode {
  readonly index: number;
  readonly layer: Layer;
  /** Undefined where no layer above makes the blob. */
  readonly bottoms: readonly (Blob | undefined)[];
  readonly tops: readonly Blob[];
}

/** The layers of a net in one state, and how blobs connect them. */
export interface Graph {
  readonly nodes: readonly LayerNode[];
  /** What Caffe lists as the net's outputs: blobs that nothing reads, in alphabetical order. */
  readonly outputs: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Connects the layers of a net in one state by the names of their blobs, in the order of the file
 * (Caffe: `InsertSplits`, `Net::Init`). `declared` are its layers in any state, which may make what is missing.
 */
export function connect(layers: readonly Layer[], declared: readonly Layer[]): Graph {
  const connector = new Connector(layers, declared);
  for (const layer of layers) connector.add(layer);
  return connector.graph();
}

/** Where the name of the blob stands in the layer that makes it. */
export function placeMade({ producer: { layer }, index }: Blob): Span {
  return shifted(placeInLayer(layer, 'top', index), layer.base);
}

/** Where the name of the blob stands in the layers that read it, once for each bottom. */
export function placesRead(blob: Blob): readonly Span[] {
  return [...new Set(blob.readers)].flatMap(({ layer, bottoms }) =>
    bottoms.flatMap((bottom, i) =>
      bottom === blob ? [shifted(placeInLayer(layer, 'bottom', i), layer.base)] : [],
    ),
  );
}

/** Lists are made as long as they are, or when something comes into them: each key makes some for every layer. */
interface OpenNode extends LayerNode {
  bottoms: readonly (Blob | undefined)[];
  tops: readonly Blob[];
}

interface OpenBlob extends Blob {
  readers: LayerNode[];
}

const none: never[] = [];

class Connector {
  readonly #layers: readonly Layer[];
  readonly #declared: readonly Layer[];
  readonly #nodes: LayerNode[] = [];
  readonly #problems: Problem[] = [];
  /** The blob that a name stands for at this point of the file. */
  readonly #current = new Map<string, OpenBlob>();
  /** The layers of the whole net that make a blob of that name; a sound net never asks. */
  #makers: Makers | undefined;
  /** Those that are declared, but not in the net. */
  #absentMakers: Makers | undefined;
  /** How many bottoms no layer above makes. */
  #unknowns = 0;

  constructor(layers: readonly Layer[], declared: readonly Layer[]) {
    this.#layers = layers;
    this.#declared = declared;
  }

  add(layer: Layer): void {
    const { bottom, top } = layer.message;
    const node: OpenNode = { index: this.#nodes.length, layer, bottoms: none, tops: none };
    node.bottoms = bottom.map((name, i) => this.#read(node, i, name));
    node.tops = top.map((name, i) => this.#make(node, i, name));
    this.#nodes.push(node);
  }

  graph(): Graph {
    return { nodes: this.#nodes, outputs: this.#outputs(), problems: this.#problems };
  }

  /** A written loss weight takes a branch of the Split for itself, which nothing reads. */
  #outputs(): string[] {
    const outputs: string[] = [];
    for (const [name, blob] of this.#current)
      if (blob.readers.length === 0 || hasLossWeight(blob)) outputs.push(name);
    return outputs.sort();
  }

  #read(node: LayerNode, i: number, name: string): OpenBlob | undefined {
    const blob = this.#current.get(name);
    if (!blob) {
      this.#unknown(node, i, name);
      return undefined;
    }
    if (blob.readers.length === 0) blob.readers = [node];
    else blob.readers.push(node);
    return blob;
  }

  #make(node: LayerNode, index: number, name: string): OpenBlob {
    const earlier = this.#current.get(name);
    const overwrites = earlier && this.#inPlace(node, index, name, earlier) ? earlier : undefined;
    const blob: OpenBlob = { name, producer: node, index, overwrites, readers: none };
    this.#current.set(name, blob);
    return blob;
  }

  /** Whether the top is its own bottom; reports a name that is taken otherwise (Caffe: `Net::AppendTop`). */
  #inPlace({ layer }: LayerNode, index: number, name: string, earlier: OpenBlob): boolean {
    const samePosition = layer.message.bottom[index] === name && earlier.producer.layer !== layer;
    if (samePosition && usesOf(earlier) === 1) return true;
    const why = samePosition
      ? 'read-twice'
      : layer.message.bottom.includes(name)
        ? 'other-position'
        : 'made-twice';
    // A bottom that is not read may be the one that the top overwrites.
    if (why === 'made-twice' && isUnread(layer.message, 'bottom')) return false;
    const related = [{ span: placeMade(earlier), message: `"${name}" is made here.` }];
    this.#problems.push(
      problem(
        duplicateTop,
        shifted(placeInLayer(layer, 'top', index), layer.base),
        { blob: name, why },
        { layer: layer.message.name, related },
      ),
    );
    return false;
  }

  #unknown({ layer }: LayerNode, i: number, blob: string): void {
    this.#makers ??= makersIn(this.#layers);
    // A layer in place makes what it reads, and is not the one that is missing before it.
    const later = this.#makers.get(blob)?.find(it => it !== layer);
    const absent = later ? [] : this.#absent(blob);
    const close = ++this.#unknowns <= MOST_SUGGESTIONS ? nearest(blob, this.#current.keys()) : undefined;
    const facts = {
      blob,
      ...(later && { later: later.message.name }),
      ...(absent.length > 0 && { absent: true }),
      ...(close !== undefined && { nearest: close }),
    };
    const span = shifted(placeInLayer(layer, 'bottom', i), layer.base);
    const related = absent.map(it => ({
      span: shifted(placeInLayer(it, 'top', it.message.top.indexOf(blob)), it.base),
      message: `"${blob}" is made here, in another state of the net.`,
    }));
    const more = { layer: layer.message.name, ...(related.length > 0 && { related }) };
    this.#problems.push(problem(unknownBottom, span, facts, more));
  }

  /** The layers that would make the blob, did the state not leave them out; in place none does. */
  #absent(blob: string): readonly Layer[] {
    this.#absentMakers ??= makersIn(absentFrom(this.#layers, this.#declared));
    return this.#absentMakers.get(blob)?.filter(({ message }) => !message.bottom.includes(blob)) ?? [];
  }
}

/** With more unknown bottoms the net lacks its beginning, and comparing each with every name takes long. */
const MOST_SUGGESTIONS = 20;

/** The layers that make a blob, by its name. */
type Makers = ReadonlyMap<string, readonly Layer[]>;

function absentFrom(layers: readonly Layer[], declared: readonly Layer[]): readonly Layer[] {
  const present = new Set(layers);
  return declared.filter(layer => !present.has(layer));
}

function makersIn(layers: readonly Layer[]): Makers {
  const makers = new Map<string, Layer[]>();
  for (const layer of layers)
    for (const top of layer.message.top) {
      const known = makers.get(top);
      if (known) known.push(layer);
      else makers.set(top, [layer]);
    }
  return makers;
}

/** How often the blob is read, a written loss weight included: more than once makes Caffe insert a Split. */
function usesOf(blob: Blob): number {
  return blob.readers.length + (hasLossWeight(blob) ? 1 : 0);
}

function hasLossWeight({ producer, index }: Blob): boolean {
  return (producer.layer.message.loss_weight[index] ?? 0) !== 0;
}
