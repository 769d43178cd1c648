import { fileHeader } from '../analysis/file-header.ts';
import type { HeaderMessage } from '../analysis/held-message.ts';
import type { Host } from '../host/host.ts';
import type { Loaders, readLayers } from '../layers/custom/read-layers.ts';
import type { Flavour } from '../layers/flavour.ts';
import type { FileFault } from '../problems/file-fault.ts';
import type { protoExtension } from '../schema/proto/extension.ts';
import type { readProto, SoundFiles } from '../schema/proto/read-proto.ts';
import { assemble } from './assemble.ts';
import { type IsOutermost, type OwnFiles, ownFiles, type Wishes } from './files.ts';

/** What somebody's own files make of stock Caffe, for one document. */
export interface OwnCaffe {
  /** Stock Caffe itself where there are no such files. */
  readonly flavour: Flavour;
  /** The message that the document's header names together with its file. */
  readonly message?: HeaderMessage;
  /** What is wrong in the files. */
  readonly faults: readonly FileFault[];
  /** Paths that were asked for and lead nowhere. */
  readonly missing: readonly string[];
}

/** The large parts of the work, each of which is loaded when somebody has such a file. */
export interface Readers extends Loaders {
  proto(): Promise<{ readonly readProto: typeof readProto; readonly protoExtension: typeof protoExtension }>;
  layers(): Promise<{ readonly readLayers: typeof readLayers }>;
}

/** What the search for files needs, and what it adds to. */
export interface Surroundings {
  readonly host: Host;
  readonly readers: Readers;
  /** It comes from outside, since what is worked out of a text hangs on this very object. */
  readonly stock: Flavour;
  readonly isOutermost: IsOutermost;
  readonly sound: SoundFiles;
}

/** The Caffes of all documents: finds and reads the files in which people describe their own, each once. */
export class OwnCaffes {
  readonly #surroundings: Surroundings;
  readonly #files = new Map<string, Promise<OwnFiles>>();
  readonly #made = new Map<string, Promise<OwnCaffe>>();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** What holds for a document; the same object as long as it is made of the same files. */
  async of(uri: string, text: string, wishes: Wishes): Promise<OwnCaffe> {
    const { host, stock, isOutermost } = this.#surroundings;
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    const header = fileHeader(text);
    const files = await once(this.#files, [folder, header, wishes], () =>
      ownFiles(uri, header, wishes, host, isOutermost),
    );
    const { protoFiles, layerFiles, named, missing } = files;
    if (protoFiles.length + layerFiles.length + missing.length === 0 && !named) return alone(stock);
    return once(this.#made, [protoFiles, layerFiles, named, missing], () =>
      assemble(files, this.#surroundings),
    );
  }
}

/** Stock Caffe without additions: the same object however often the files are looked for, since analyses hang on it. */
function alone(stock: Flavour): OwnCaffe {
  const known = alones.get(stock) ?? { flavour: stock, faults: [], missing: [] };
  alones.set(stock, known);
  return known;
}

const alones = new WeakMap<Flavour, OwnCaffe>();

function once<T>(known: Map<string, Promise<T>>, key: unknown, make: () => Promise<T>): Promise<T> {
  const name = JSON.stringify(key);
  const made = known.get(name) ?? make();
  known.set(name, made);
  return made;
}
