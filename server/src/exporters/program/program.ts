import type { NetState } from '../../analysis/analyze.ts';
import { type BlobShape, unknown } from '../../layers/shape.ts';
import type { Blob, LayerNode } from '../../net/graph.ts';
import type { KerasLayer } from '../keras/layer.ts';
import { kerasName } from '../keras/names.ts';
import { type Answer, unsupported } from './answer.ts';
import { fusedLayers } from './fuse.ts';
import { identifier, Names } from './names.ts';

/** A net as it is written in another language: in Caffe's order, every variable assigned once. */
export interface Program<Call> {
  readonly inputs: readonly Input[];
  /** What is fed into the net, also for what is left out. */
  readonly fed: readonly Input[];
  readonly operations: readonly Operation<Call>[];
  /** What no layer computes with, or every blob that is made. */
  readonly outputs: readonly Made[];
  /** What a reader should know about layers that are not there, or not always exact. */
  readonly notes: readonly Note[];
  /** Layers that the target has nothing for. */
  readonly refused: readonly Note[];
  /** Layers that need nothing to stand for them, and why. */
  readonly unwritten: readonly Note[];
}

/** One version of a blob: a layer in place makes another one. */
export interface Variable {
  readonly name: string;
  readonly shape: BlobShape;
}

/** A variable as a layer makes it. */
export interface Made {
  readonly variable: Variable;
  readonly layer: KerasLayer;
  /** Which of the layer's tops it is. */
  readonly top: number;
}

/** What is fed into the model. */
export interface Input {
  readonly layer: KerasLayer;
  readonly variable: Variable;
  /** Its name as a layer of the target. */
  readonly name: string;
}

/** What becomes of one layer that computes something. */
export interface Operation<Call> {
  readonly layer: KerasLayer;
  /** The layer's name in the target: legal and unique. */
  readonly name: string;
  /** What it computes with; a bottom that only gives a size is not among them. */
  readonly inputs: readonly Variable[];
  readonly outputs: readonly Variable[];
  /** Undefined where the target has nothing. */
  readonly calls: readonly Call[] | undefined;
}

/** A sentence or clause about a layer. */
export interface Note {
  readonly layer: KerasLayer;
  readonly text: string;
}

/** How a target says layers. */
export interface Target<Call> {
  answer(layer: KerasLayer): Answer<Call>;
  /** Whether the calls only name what is fed into the model. */
  isInput(calls: readonly Call[]): boolean;
  /** Whether the call computes with all bottoms, not with the first alone. */
  takesAll(call: Call): boolean;
  /** Names that variables must leave alone. */
  readonly reserved: Iterable<string>;
}

/** The program with every blob that a layer makes as an output, to compare with Caffe's. */
export function withEveryBlob<Call>(program: Program<Call>): Program<Call> {
  const outputs = program.operations.flatMap(({ layer, outputs }) =>
    outputs.map((variable, top) => ({ variable, layer: layer.scale ?? layer, top })),
  );
  return { ...program, outputs: outputs.length > 0 ? outputs : program.outputs };
}

/** Writes the net down in the calls of a target. */
export function programOf<Call>(state: NetState, target: Target<Call>): Program<Call> {
  const writer = new ProgramWriter(target);
  for (const [i, { layer, maker, into }] of fusedLayers(state).entries()) {
    const node = state.graph.nodes[i];
    if (node && !into) writer.add(node, layer, maker);
  }
  return writer.program();
}

class ProgramWriter<Call> {
  readonly #target: Target<Call>;
  readonly #variables = new Map<Blob, Variable>();
  readonly #variableNames: Names;
  readonly #layerNames = new Names();
  readonly #inputs: Input[] = [];
  readonly #operations: Operation<Call>[] = [];
  /** What layers make, in order; a blob under a second name is there twice. */
  readonly #made = new Map<Variable, Made>();
  readonly #computedWith = new Set<Variable>();
  readonly #notes: Note[] = [];
  readonly #refused: Note[] = [];
  readonly #unwritten: Note[] = [];

  constructor(target: Target<Call>) {
    this.#target = target;
    this.#variableNames = new Names(target.reserved);
  }

  /** The layer, whose tops are those of `maker`: itself, or the last layer that it takes in. */
  add(node: LayerNode, layer: KerasLayer, maker: LayerNode): void {
    const answer = this.#withInputs(node, this.#target.answer(layer));
    if (answer.kind === 'leftOut') {
      this.#notes.push({ layer, text: answer.reason });
      return;
    }
    if (answer.kind === 'unsupported') this.#refused.push({ layer, text: answer.reason });
    const calls = callsOf(answer);
    if (calls && this.#target.isInput(calls)) this.#input(maker, layer);
    else if (calls?.length === 0) this.#passThrough(node, layer);
    else this.#compute(node, layer, maker, calls);
  }

  program(): Program<Call> {
    const inputs = this.#inputs.filter(
      ({ variable: it }) => this.#computedWith.has(it) || this.#made.has(it),
    );
    return {
      inputs,
      fed: this.#inputs,
      operations: this.#operations,
      outputs: [...this.#made.values()].filter(({ variable }) => !this.#computedWith.has(variable)),
      notes: this.#notes,
      refused: this.#refused,
      unwritten: this.#unwritten,
    };
  }

  /** The answer, if the export has what its calls compute with: what a loss or metric makes is not in it. */
  #withInputs({ bottoms }: LayerNode, answer: Answer<Call>): Answer<Call> {
    const calls = callsOf(answer);
    if (!calls || this.#target.isInput(calls)) return answer;
    const absent = this.#computedFrom(bottoms, calls).find(blob => blob && !this.#variables.has(blob));
    if (!absent) return answer;
    const { name, type } = absent.producer.layer.message;
    return unsupported(`it reads "${absent.name}", which ${type} "${name}" makes and the export leaves out`);
  }

  /** Of a layer's bottoms those that the calls compute with; the others only give a size. */
  #computedFrom<Bottom>(bottoms: readonly Bottom[], calls: readonly Call[] | undefined): readonly Bottom[] {
    if (!calls) return bottoms;
    const [first] = calls;
    return first && this.#target.takesAll(first) ? bottoms : bottoms.slice(0, 1);
  }

  #input(node: LayerNode, layer: KerasLayer): void {
    for (const variable of this.#make(node, layer))
      this.#inputs.push({ layer, variable, name: this.#layerNames.unique(kerasName(variable.name)) });
  }

  #compute(node: LayerNode, layer: KerasLayer, maker: LayerNode, calls: readonly Call[] | undefined): void {
    const inputs = this.#computedFrom(this.#inputsOf(node), calls);
    for (const it of inputs) this.#computedWith.add(it);
    const outputs = this.#make(maker, layer);
    for (const [top, it] of outputs.entries()) this.#made.set(it, { variable: it, layer, top });
    const name = this.#layerNames.unique(kerasName(layer.message.name));
    this.#operations.push({ layer, name, inputs, outputs, calls });
  }

  /** Other names for the same values. */
  #passThrough(node: LayerNode, layer: KerasLayer): void {
    this.#unwritten.push({ layer, text: 'It hands on what it reads, so that nothing has to stand for it.' });
    const [input] = this.#inputsOf(node);
    if (!input) return;
    this.#made.set(input, { variable: input, layer, top: 0 });
    for (const top of node.tops) this.#variables.set(top, input);
  }

  #inputsOf({ bottoms }: LayerNode): readonly Variable[] {
    return bottoms.flatMap(blob => (blob && this.#variables.get(blob)) ?? []);
  }

  #make({ tops, layer: { message } }: LayerNode, { tops: shapes }: KerasLayer): readonly Variable[] {
    return tops.map((blob, i) => {
      // A layer in place makes a new value, which its own name fits better.
      const wanted = identifier(blob.overwrites ? message.name : blob.name);
      const shape = shapes[i] ?? unknown('nothing makes it');
      const variable = { name: this.#variableNames.unique(wanted), shape };
      this.#variables.set(blob, variable);
      return variable;
    });
  }
}

/** The steps that a model is written in; undefined where the target has none. */
function callsOf<Call>(answer: Answer<Call>): readonly Call[] | undefined {
  return answer.kind === 'calls' ? (answer.always ?? answer.calls) : undefined;
}
