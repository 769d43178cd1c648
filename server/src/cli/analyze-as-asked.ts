import { type Analysis, type AnalyzeOptions, analyze } from '../analysis/analyze.ts';
import { flavourInForce } from '../analysis/flavour/in-force.ts';
import { loadForks } from '../loading/forks.ts';
import type { State } from '../net/select.ts';
import { parse } from '../syntax/parse.ts';

/** Analyses a text as the Caffe that is asked for reads it, or as the one that it is written for. */
export async function analyzeAsAsked(
  text: string,
  options: AnalyzeOptions,
  asked: string,
): Promise<Analysis> {
  const analysisIn = await readAsAsked(text, options, asked);
  return analysisIn(options.states);
}

/** The same for states that are not known yet. */
export async function readAsAsked(
  text: string,
  options: AnalyzeOptions,
  asked: string,
): Promise<(states: readonly State[]) => Analysis> {
  const tree = parse(text);
  const question = { text, tree, options, asked };
  const { flavour, forks } = await flavourInForce(question, loadForks);
  return states => analyze(text, { ...options, states, flavour, ...(forks && { forks }) }, tree);
}
