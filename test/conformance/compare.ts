import { type Analysis, analyze } from '../../server/src/analysis/analyze.ts';
import { netReport, type ShapeReport } from '../../server/src/features/net-report.ts';
import { isRefusal, type Problem } from '../../server/src/problems/define.ts';
import { stock } from '../../server/src/layers/stock.ts';
import type { Flavour } from '../../server/src/layers/flavour.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import type { Answer, LayerAnswer } from './answers.ts';

/** Analyses the text in the state of the answer. */
function analyzeFor(text: string, { phase, level, stages }: Answer, flavour: Flavour): Analysis {
  return analyze(text, { states: [{ phase, level, stages }], flavour });
}

/** All that would make Caffe refuse the net, in our words. */
function refusals(analysis: Analysis): Problem[] {
  const all = [...analysis.problems, ...analysis.states.flatMap(state => state.problems)];
  return all.filter(isRefusal);
}

/** Why none of our errors stands where Caffe stops at a net that it refuses; undefined if one does. */
export function missedRefusal(text: string, answer: Answer): string | undefined {
  const ours = refusals(analyzeFor(text, answer, stock));
  const said = answer.parseMessages?.join('; ') ?? answer.error;
  if (ours.length === 0) return `accepted, but Caffe says: ${said}`;
  if (ours.some(it => standsAtCaffesPlace(it, text, answer))) return undefined;
  const elsewhere = ours.map(({ kind, layer, message }) => `${kind.code} (layer ${layer}): ${message}`);
  return `refused at another place: ${elsewhere.join('; ')}; but Caffe says: ${said} (layer ${answer.layer})`;
}

/** On the layer that Caffe names, or within a line of where its parser stops; anywhere if it tells neither. */
function standsAtCaffesPlace({ layer, span }: Problem, text: string, answer: Answer): boolean {
  if (answer.parseMessages) {
    const lines = answer.parseMessages.map(lineOf).filter(line => line !== undefined);
    const { line } = new LineIndex(text).at(span.start);
    return lines.length === 0 || lines.some(theirs => Math.abs(theirs - line) <= 1);
  }
  const named = answer.layer;
  return named === undefined || /_split(_\d+)?$/.test(named) || layer === named;
}

/** Of `Error parsing text-format caffe.NetParameter: 2:95: Integer out of range` the 2. */
function lineOf(parseMessage: string): number | undefined {
  const line = /: (\d+):\d+: /.exec(parseMessage)?.[1];
  return line === undefined ? undefined : Number(line);
}

/** The first thing in which we differ from the answer to a net that Caffe accepts; undefined if nothing. */
export function difference(text: string, answer: Answer, flavour: Flavour = stock): string | undefined {
  const analysis = analyzeFor(text, answer, flavour);
  const [refusal] = refusals(analysis);
  if (refusal) return `refused: ${refusal.kind.code}: ${refusal.message} (layer ${refusal.layer})`;
  const [state] = analysis.states;
  if (!state) return `no net, but ${analysis.kind}`;
  const report = netReport(analysis, state);
  const substituted = answer.layers.some(layer => layer.substituted);
  return (
    differs('name', report.name, answer.name) ??
    differs('number of layers', report.layers.map(it => it.name), answer.layers.map(it => it.name)) ??
    answer.layers
      .map((layer, i) => layerDifference(report.layers[i], layer, isBelowAssumed(answer, i)))
      .find(it => it !== undefined) ??
    (substituted
      ? undefined
      : (differs('inputs', [...report.inputs].sort(), [...answer.inputs].sort()) ??
        differs('outputs', report.outputs, answer.outputs) ??
        differs('paramCount', report.paramCount, answer.paramCount)))
  );
}

type Report = ReturnType<typeof netReport>['layers'][number];

function layerDifference(
  ours: Report | undefined,
  theirs: LayerAnswer,
  isAssumed: boolean,
): string | undefined {
  if (!ours) return `layer ${theirs.name} is missing`;
  const leniency: Leniency = isAssumed ? 'any' : dataDependent.has(theirs.type) ? 'sizes' : 'none';
  const where = `layer ${theirs.name} (${theirs.type})`;
  // A stand-in for a data layer is of another type.
  const type = theirs.substituted ? undefined : differs(`${where}: type`, ours.type, theirs.type);
  return (
    type ??
    differs(`${where}: tops`, ours.tops, theirs.tops) ??
    shapesDiffer(`${where}: topShapes`, ours.topShapes, theirs.topShapes, leniency) ??
    shapesDiffer(`${where}: paramShapes`, ours.paramShapes, theirs.paramShapes, leniency)
  );
}

/**
 * The layers of forks that make as many rows as the data tell. Caffe gives them a size when it sets them up, and
 * another one with each batch.
 */
const dataDependent = new Set(['DetectionOutput', 'DetectionEvaluate', 'Proposal']);

/** For what an unknown of ours may stand: for any shape, for a size, or for nothing. */
type Leniency = 'any' | 'sizes' | 'none';

function shapesDiffer(
  what: string,
  ours: readonly ShapeReport[],
  theirs: readonly (readonly number[])[],
  leniency: Leniency,
): string | undefined {
  const same =
    ours.length === theirs.length &&
    ours.every((shape, i) => sameShape(shape, theirs[i] ?? [], leniency));
  return same ? undefined : `${what}: ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`;
}

function sameShape(ours: ShapeReport, theirs: readonly number[], leniency: Leniency): boolean {
  if (ours === '?') return leniency === 'any';
  return (
    ours.length === theirs.length &&
    ours.every((dim, i) => dim === theirs[i] || (leniency !== 'none' && dim === '?'))
  );
}

/** Whether the layer is, or comes after, a layer whose size was assumed. */
function isBelowAssumed({ layers }: Answer, index: number): boolean {
  return layers.slice(0, index + 1).some(layer => layer.substituted);
}

function differs(what: string, ours: unknown, theirs: unknown): string | undefined {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  return a === b ? undefined : `${what}: ${a}, not ${b}`;
}
