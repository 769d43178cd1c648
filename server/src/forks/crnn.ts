import { defineFork } from './fork.ts';
import { continuationIndicator } from './layers/continuation-indicator.ts';
import { ctcLossOfCrnn } from './layers/ctc-loss.ts';
import { labelsequenceAccuracy } from './layers/labelsequence-accuracy.ts';
import { permute } from './layers/permute.ts';

export const crnn = defineFork('crnn', [
  permute,
  ctcLossOfCrnn,
  continuationIndicator,
  labelsequenceAccuracy,
]);
