import { forks } from '../scripts/all-forks.ts';
import { type Analysis, type AnalyzeOptions, analyze } from '../server/src/analysis/analyze.ts';
import { chooseFlavour } from '../server/src/analysis/flavour/choose.ts';
import { foreignWords } from '../server/src/analysis/flavour/foreign-words.ts';
import { fileKind } from '../server/src/analysis/kind.ts';
import { stock } from '../server/src/layers/stock.ts';
import { parse } from '../server/src/syntax/parse.ts';

// By itself, so that scripts which no test runner runs can have it.

/** The analysis as the Caffe reads it that the text is written for. */
export function analyzedAsMeant(text: string, options: AnalyzeOptions): Analysis {
  const tree = parse(text);
  const kind = fileKind(text, tree, stock.schema, options.fileName);
  const words = foreignWords(text, tree, kind, stock);
  const candidate = { text, tree, kind, options, words };
  return analyze(text, { ...options, flavour: chooseFlavour(candidate, stock, forks) }, tree);
}
