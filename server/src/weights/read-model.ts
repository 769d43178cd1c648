import { caffe, type Messages, v0LayerTypes, v1LayerTypes } from '../schema/caffe.generated.ts';
import { readBlob } from './blob-reader.ts';
import { Corrupt } from './corrupt.ts';
import { fieldNumber } from './field-number.ts';
import type { Model, ModelBlob, ModelLayer, Refusal } from './model.ts';
import { HEAD_LENGTH, otherFormat } from './other-format.ts';
import type { Walk } from './source.ts';
import { type Extent, type WireField, WireReader, type WireType } from './wire.ts';

/**
 * Reads a binary NetParameter of any age: today's `layer`, V1's `layers`, V0's `layers { layer }`. The values
 * stay in the file. What cannot be right is refused, with its place.
 */
export function* readModel(size: number): Walk<Model | Refusal> {
  const other = otherFormat(yield { offset: 0, length: Math.min(HEAD_LENGTH, size) });
  if (other !== undefined) return { kind: 'refusal', message: other };
  const reader = new ModelReader(size);
  try {
    return yield* reader.read();
  } catch (error) {
    if (error instanceof Corrupt) return reader.refusal(error);
    throw error;
  }
}

/** A layer while it is read. */
interface Draft extends ModelLayer {
  name: string;
  type: string;
  readonly blobs: ModelBlob[];
}

/** Where the three forms of a layer keep what matters here. */
interface Form {
  readonly name: number;
  readonly type: number;
  readonly blobs: number;
  /** Text, or the number of an enum. */
  readonly typeWire: WireType;
  /** The type of today for what the field holds. */
  readonly typeOf: (written: string | number) => string;
}

class ModelReader {
  readonly #size: number;
  readonly #wire: WireReader;
  readonly #layers: Draft[] = [];
  readonly #forms = new Set<number>();
  #name = '';
  #isInLayer = false;

  constructor(size: number) {
    this.#size = size;
    this.#wire = new WireReader(size);
  }

  *read(): Walk<Model | Refusal> {
    yield* this.#wire.message({ start: 0, end: this.#size }, field => this.#netField(field));
    if (this.#layers.length === 0) return { kind: 'refusal', message: NO_LAYERS };
    if (this.#forms.size > 1) return { kind: 'refusal', message: MIXED };
    return { kind: 'model', name: this.#name, layers: this.#layers };
  }

  /** Where the reading stands, what is wrong, and what to do. */
  refusal({ offset, message }: Corrupt): Refusal {
    const layer = this.#layers.at(-1);
    const name = layer?.name ? ` ("${layer.name}")` : '';
    const where = layer ? `, ${this.#isInLayer ? 'in' : 'behind'} layer ${this.#layers.length}${name}` : '';
    return { kind: 'refusal', message: `at byte ${offset}${where}: ${message}; ${GET_AGAIN}` };
  }

  *#netField(field: WireField): Walk<void> {
    if (field.wireType !== 'bytes') return;
    if (field.number === net.name) this.#name = yield* this.#wire.text(field);
    const form = forms.get(field.number);
    if (!form) return;
    this.#wire.keep(field.offset);
    const layer: Draft = { name: '', type: '', blobs: [] };
    this.#layers.push(layer);
    this.#forms.add(field.number);
    this.#isInLayer = true;
    yield* this.#layer(field, form, layer);
    this.#isInLayer = false;
  }

  *#layer(extent: Extent, form: Form, layer: Draft): Walk<void> {
    yield* this.#wire.message(extent, field => this.#layerField(field, form, layer));
  }

  *#layerField(field: WireField, form: Form, layer: Draft): Walk<void> {
    const { number, wireType } = field;
    if (number === form.type && wireType === form.typeWire)
      layer.type = form.typeOf(wireType === 'varint' ? field.value : yield* this.#wire.text(field));
    if (wireType !== 'bytes') return;
    if (number === form.name) layer.name = yield* this.#wire.text(field);
    else if (number === form.blobs) layer.blobs.push(yield* readBlob(this.#wire, field));
    else if (form === v1 && number === nestedLayer) yield* this.#layer(field, v0, layer);
  }
}

const GET_AGAIN = 'get the file again, and compare its size and checksum with those at its source';
const NO_LAYERS = 'it holds no layers, so it is not a net with weights';
const MIXED = 'it has both `layer` and `layers`, which Caffe refuses';

const net = { name: fieldNumber('NetParameter', 'name') };
const nestedLayer = fieldNumber('V1LayerParameter', 'layer');

const today: Form = {
  ...numbers('LayerParameter'),
  typeWire: 'bytes',
  typeOf: String,
};
const v1: Form = {
  ...numbers('V1LayerParameter'),
  typeWire: 'varint',
  typeOf: written => typeOfV1(v1Names.get(Number(written))),
};
const v0: Form = {
  ...numbers('V0LayerParameter'),
  typeWire: 'bytes',
  // A type that is not in the table, such as `padding`, stays as it is.
  typeOf: written => typeOfV1(v0Names.get(String(written))) || String(written),
};

/** By the field of NetParameter; V0 layers are inside V1 layers. */
const forms: ReadonlyMap<number, Form> = new Map([
  [fieldNumber('NetParameter', 'layer'), today],
  [fieldNumber('NetParameter', 'layers'), v1],
]);

function numbers(message: keyof Messages & `${string}LayerParameter`): Pick<Form, 'name' | 'type' | 'blobs'> {
  return {
    name: fieldNumber(message, 'name'),
    type: fieldNumber(message, 'type'),
    blobs: fieldNumber(message, 'blobs'),
  };
}

function typeOfV1(name: string | undefined): string {
  return (name !== undefined && typesOfToday.get(name)) || '';
}

const typesOfToday: ReadonlyMap<string, string> = new Map(Object.entries(v1LayerTypes));
const v0Names: ReadonlyMap<string, string> = new Map(Object.entries(v0LayerTypes));
const v1Names: ReadonlyMap<number, string> = new Map(
  Object.entries(caffe.enums['V1LayerParameter.LayerType'] ?? {}).map(([name, number]) => [number, name]),
);
