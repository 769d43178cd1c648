import type { Catalogue } from '../layers/catalogue.ts';
import type { Flavour, Forks } from '../layers/flavour.ts';
import { stock } from '../layers/stock.ts';
import { decode, MOST_DECODED } from '../net/decode.ts';
import { connect, type Graph } from '../net/graph.ts';
import { type DeclaredNet, declareNet, type Layer, type Net } from '../net/net.ts';
import { assemble } from '../net/root.ts';
import { type State, select } from '../net/select.ts';
import { upgrade } from '../net/upgrade/upgrade.ts';
import type { Problem } from '../problems/define.ts';
import type { SolverParameter } from '../schema/caffe.generated.ts';
import type { Message } from '../schema/message.ts';
import { type MessageSchema, messageSchema, type Schema } from '../schema/schema.ts';
import { faults, MOST_FAULTS } from '../syntax/faults.ts';
import { parse } from '../syntax/parse.ts';
import type { FileNode } from '../syntax/tree.ts';
import { toldOfForks } from './flavour/elsewhere.ts';
import { type HeaderMessage, type HeldMessage, heldMessage } from './held-message.ts';
import type { Given, Inference } from './infer.ts';
import { inferDeclared } from './infer-declared.ts';
import { innerNetProblems } from './inner-nets.ts';
import { type FileKind, fileKind } from './kind.ts';
import { type ShapeComment, shapeComments } from './shape-comments/shape-comments.ts';
import { solverProblems } from './solver.ts';

/**
 * Takes a text all the way from characters to shapes, in Caffe's own order. Every stage gives what it could
 * make and its problems; none throws. Pass the tree of an earlier version, reparsed, to save work.
 */
export function analyze(text: string, options: AnalyzeOptions, tree: FileNode = parse(text)): Analysis {
  const { flavour = stock, fileName, message } = options;
  const { catalogue } = flavour;
  const syntax = faults(text, tree);
  const kind = fileKind(text, tree, flavour.schema, fileName);
  const held = heldMessage(text, tree, kind, flavour.schema, message);
  const { schema } = held;
  const isCut = syntax.length >= MOST_FAULTS;
  const common = { text, tree, options, flavour, ...held, catalogue, kind, isCut, shapeComments: [] };
  const nothing = { declared: undefined, net: undefined, states: [] };
  if (kind !== 'net') {
    const { solver, problems } = withoutNet(text, tree, kind, held, catalogue);
    const ofHeader = message && 'problem' in message ? [message.problem] : [];
    const all = [...syntax, ...ofHeader, ...problems];
    return { ...common, ...nothing, solver, problems: toldOfForks(all, options.forks) };
  }
  const declared = declareNet(decode(text, tree, schema, messageSchema(schema, 'NetParameter')), schema);
  if (declared.problems.length >= MOST_DECODED) {
    const problems = toldOfForks([...syntax, ...declared.problems], options.forks);
    return { ...common, ...nothing, solver: undefined, isCut: true, problems };
  }
  const net = upgrade(declared, schema);
  const comments = shapeComments(text, tree, net);
  const problems = toldOfForks([...syntax, ...declared.problems, ...net.problems], options.forks);
  return {
    ...common,
    declared,
    net,
    solver: undefined,
    states: buildNets(net, options, catalogue, comments, problems),
    shapeComments: comments,
    problems,
  };
}

/** Builds the net in each state; states with the same layers share what is built. */
function buildNets(
  net: Net,
  { states, inputs, forks }: AnalyzeOptions,
  catalogue: Catalogue,
  comments: readonly ShapeComment[],
  textProblems: readonly Problem[],
): NetState[] {
  const built: (NetState & { readonly layers: readonly Layer[] })[] = [];
  for (const state of states) {
    const { layers, problems } = select(net, state);
    const same = built.find(it => sameLayers(it.layers, layers));
    if (same) built.push({ ...same, state });
    else {
      const graph = connect(layers, net.layers);
      const inference = inferDeclared(graph, catalogue, inputs, comments);
      const all = [...problems, ...graph.problems, ...inference.problems];
      built.push({ state, layers, graph, inference, problems: toldOfForks(all, forks), textProblems });
    }
  }
  return built;
}

function sameLayers(a: readonly Layer[], b: readonly Layer[]): boolean {
  return a === b || (a.length === b.length && a.every((layer, i) => layer === b[i]));
}

/** What is known of a file that is no net. */
function withoutNet(
  text: string,
  tree: FileNode,
  kind: Exclude<FileKind, 'net'>,
  { schema, root }: HeldMessage,
  catalogue: Catalogue,
): Pick<Analysis, 'solver' | 'problems'> {
  if (!root) return { solver: undefined, problems: [] };
  const declared = decode(text, tree, schema, root);
  if (kind !== 'solver') return { solver: undefined, problems: assemble(declared, schema, root).problems };
  const { header, problems } = assemble<SolverParameter>(declared, schema, root);
  return {
    solver: header,
    problems: [...problems, ...solverProblems(header), ...innerNetProblems(header, catalogue)],
  };
}

export interface AnalyzeOptions {
  /** The states in which the net is built. */
  readonly states: readonly State[];
  /** Helps to tell a solver from a net where the text does not. */
  readonly fileName?: string;
  /** Shapes of blobs that the text leaves unknown or that an Input layer makes, by name. */
  readonly inputs?: Given;
  /** The Caffe that the net is written for; stock Caffe if absent. */
  readonly flavour?: Flavour;
  /** The message that the header names, where its file is known. */
  readonly message?: HeaderMessage;
  /** Tell which of the forks know what the flavour does not. */
  readonly forks?: Forks;
}

/** All that is known of a text: an immutable snapshot. */
export interface Analysis {
  readonly text: string;
  readonly tree: FileNode;
  /** What was asked for, so that another text can be analysed alike. */
  readonly options: AnalyzeOptions;
  readonly flavour: Flavour;
  /** Of the flavour, of label maps, or of the file that the header names. */
  readonly schema: Schema;
  /** The message that the file holds; undefined if only its syntax is checked. */
  readonly root: MessageSchema | undefined;
  readonly catalogue: Catalogue;
  readonly kind: FileKind;
  /** More is wrong than what was looked for; of a net with far too much nothing is built. */
  readonly isCut: boolean;
  /** The net as it is written; of another kind of file, nothing. */
  readonly declared: DeclaredNet | undefined;
  /** The net in today's form, with the layers of every state; of another kind of file, nothing. */
  readonly net: Net | undefined;
  /** What a solver says; of another kind of file, nothing. */
  readonly solver: Message<SolverParameter> | undefined;
  /** The net in each of the states asked for. */
  readonly states: readonly NetState[];
  readonly shapeComments: readonly ShapeComment[];
  /** What is wrong whatever the state: syntax, fields, upgrades. */
  readonly problems: readonly Problem[];
}

/** A net as Caffe builds it in one state. */
export interface NetState {
  readonly state: State;
  readonly graph: Graph;
  readonly inference: Inference;
  /** What is wrong in this state. */
  readonly problems: readonly Problem[];
  /** What is wrong whatever the state: syntax, fields, upgrades. */
  readonly textProblems: readonly Problem[];
}
