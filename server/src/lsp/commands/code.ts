import { Position, Range } from 'vscode-languageserver';
import type { Analysis, NetState } from '../../analysis/analyze.ts';
import { layersIn } from '../../analysis/in-states.ts';
import type { Note } from '../../exporters/program/program.ts';
import type { Layer } from '../../net/net.ts';
import type { Span } from '../../text/span.ts';
import type { AboutDocument, Question } from '../answer.ts';
import { uriIn } from '../command.ts';
import type { CodeParams, DataFormat, MissingLayer, Phase } from '../protocol.ts';
import { oneOf, part, statesOf } from '../settings.ts';

/** What a command that writes code asks for, with the document as every request names it. */
export type CodeQuestion = Question<CodeParams & AboutDocument>;

/** Reads what all commands that write code take. */
export function codeParams(argument: unknown): CodeParams & AboutDocument {
  const uri = uriIn(argument);
  const { position, range, ranges, ...options } = part(argument);
  const phase = oneOf<Phase>(['TRAIN', 'TEST'], options.phase);
  const dataFormat = oneOf<DataFormat>(['channels_first', 'channels_last'], options.dataFormat);
  return {
    uri,
    textDocument: { uri },
    ...(Position.is(position) && { position }),
    ...(Range.is(range) && { range }),
    ...(Array.isArray(ranges) && ranges.every(Range.is) && { ranges }),
    ...(phase && { phase }),
    ...(dataFormat && { dataFormat }),
  };
}

/** The net in the phase that is asked for; else as it is run, which is TEST. */
export function stateFor({ params: { phase }, analysisIn, settings }: CodeQuestion): {
  readonly analysis: Analysis;
  readonly state: NetState | undefined;
} {
  const analysis = analysisIn(statesOf({ ...settings.state, ...(phase && { phase }) }));
  return { analysis, state: analysis.states.at(-1) };
}

/** The layers that are to be copied, and the net that they are copied from. */
export interface Copied {
  readonly state: NetState;
  readonly layers: ReadonlySet<Layer>;
  /** Those that this net does not have. */
  readonly absent: readonly MissingLayer[];
}

/** The layers that are asked for, in the phase that is asked for; else in TEST, or in the one that has any of them. */
export function copiedLayers(question: CodeQuestion): Copied | undefined {
  const { params, analysisIn, settings } = question;
  const analysis = analysisIn(statesOf({ ...settings.state, phase: params.phase ?? 'both' }));
  const layers = wantedLayers(analysis, question);
  const states = settings.state.phase === 'TRAIN' ? analysis.states : analysis.states.toReversed();
  const state = states.find(({ graph }) => graph.nodes.some(it => layers.has(it.layer))) ?? states[0];
  if (!state) return undefined;
  const there = new Set(state.graph.nodes.map(it => it.layer));
  const absent = [...layers].filter(it => !there.has(it));
  return { state, layers, absent: absent.map(it => absentLayer(it, state)) };
}

function absentLayer({ message }: Layer, { state: { phase } }: NetState): MissingLayer {
  const reason = `it does not exist in phase ${phase}, with this level and these stages`;
  return { layer: message.name, type: message.type, reason };
}

/** The layers that are selected, or that a cursor is in; of no place, all. */
function wantedLayers(analysis: Analysis, question: CodeQuestion): ReadonlySet<Layer> {
  const found = wantedSpans(question).flatMap(span => layersIn(analysis, span));
  return new Set(found.map(it => it.layer));
}

function wantedSpans({ params: { position, range, ranges }, document, convert }: CodeQuestion): Span[] {
  if (ranges) return ranges.map(it => convert.span(it));
  if (range) return [convert.span(range)];
  const at = position && convert.offset(position);
  return [at === undefined ? { start: 0, end: document.text.length } : { start: at, end: at }];
}

export function missingLayers(notes: readonly Note[]): readonly MissingLayer[] {
  return notes.map(({ layer: { message }, text }) => ({
    layer: message.name,
    type: message.type,
    reason: text,
  }));
}
