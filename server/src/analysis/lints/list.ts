import { badDropoutRatios } from './bad-dropout-ratio.ts';
import { badSuppressions } from './bad-suppressions.ts';
import { batchNormsWithoutScale } from './batch-norms-without-scale.ts';
import { batchStatisticsInTests } from './batch-statistics-in-test.ts';
import { bilinearMismatches } from './bilinear-mismatch.ts';
import { classCounts } from './class-counts.ts';
import { clipsToZero } from './clip-to-zero.ts';
import type { FileLint, LayerLint, NetLint } from './define.ts';
import { deprecatedFields } from './deprecated-field.ts';
import { deprecatedSolverFields } from './deprecated-solver-field.ts';
import { deprecatedSyntaxes } from './deprecated-syntax.ts';
import { duplicateLayerNames } from './duplicate-layer-names.ts';
import { emptyWindows } from './empty-window.ts';
import { gradientsInPlace } from './gradients-in-place.ts';
import { ignoredFields } from './ignored-field.ts';
import { incompleteHeaders } from './incomplete-header.ts';
import { leftovers } from './leftovers.ts';
import { lossesOfScores } from './losses-of-scores.ts';
import { missingBatchSizes } from './missing-batch-size.ts';
import { overwritesInPlace } from './overwrites-in-place.ts';
import { phasesThatDoNotFilter } from './phase-does-not-filter.ts';
import { phaseShapes } from './phase-shapes.ts';
import { repeatedBottoms } from './repeated-bottom.ts';
import { repeatedRelus } from './repeated-relus.ts';
import { unreadableShapeComments } from './shape-comments.ts';
import { sharedParamRoles } from './shared-param-roles.ts';
import { singleClasses } from './single-class.ts';
import { stridesThatSkip } from './stride-skips-input.ts';
import { surplusInputSizes } from './surplus-input-sizes.ts';
import { topKsThatCoverAll } from './top-k-covers-all.ts';
import { unknownFlavours } from './unknown-flavour.ts';
import { unknownMessages } from './unknown-message.ts';
import { unreadBorders } from './unread-border.ts';
import { unreadTops } from './unread-tops.ts';
import { unscaledFillers } from './unscaled-fillers.ts';
import { windowsThatExceed } from './window-exceeds-input.ts';
import { zeroDilations } from './zero-dilation.ts';
import { zeroSizes } from './zero-sizes.ts';

/** What to look at in each layer. */
export const layerLints: readonly LayerLint[] = [
  ignoredFields,
  deprecatedFields,
  phasesThatDoNotFilter,
  missingBatchSizes,
  stridesThatSkip,
  unreadBorders,
  emptyWindows,
  windowsThatExceed,
  bilinearMismatches,
  zeroDilations,
  badDropoutRatios,
  clipsToZero,
  singleClasses,
  topKsThatCoverAll,
  repeatedBottoms,
  overwritesInPlace,
];

/** What to look at in the net of each state. */
export const netLints: readonly NetLint[] = [
  gradientsInPlace,
  unscaledFillers,
  zeroSizes,
  duplicateLayerNames,
  batchNormsWithoutScale,
  batchStatisticsInTests,
  lossesOfScores,
  repeatedRelus,
  classCounts,
  unreadTops,
  leftovers,
  sharedParamRoles,
];

/** What to look at in the file. */
export const fileLints: readonly FileLint[] = [
  unknownFlavours,
  unknownMessages,
  incompleteHeaders,
  badSuppressions,
  deprecatedSyntaxes,
  deprecatedSolverFields,
  surplusInputSizes,
  phaseShapes,
  unreadableShapeComments,
];
