import { activationBeforeLoss } from './activation-before-loss.ts';
import { axisOutOfRange } from './axis-out-of-range.ts';
import { badBase } from './bad-base.ts';
import { badBlobShape } from './bad-blob-shape.ts';
import { badCharacter } from './bad-character.ts';
import { badComment } from './bad-comment.ts';
import { badDropoutRatio } from './bad-dropout-ratio.ts';
import { badFiller } from './bad-filler.ts';
import { badNumber } from './bad-number.ts';
import { badOutputSize } from './bad-output-size.ts';
import { badReshapeDim } from './bad-reshape-dim.ts';
import { badSlicePoint } from './bad-slice-point.ts';
import { badString } from './bad-string.ts';
import { badSuppression } from './bad-suppression.ts';
import { bareString } from './bare-string.ts';
import { batchNormWithoutScale } from './batch-norm-without-scale.ts';
import { batchStatisticsInTest } from './batch-statistics-in-test.ts';
import { bilinearMismatch } from './bilinear-mismatch.ts';
import { blobTooLarge } from './blob-too-large.ts';
import { classCountsDiffer } from './class-counts-differ.ts';
import { clipToZero } from './clip-to-zero.ts';
import { conflictingFields } from './conflicting-fields.ts';
import { countChanges } from './count-changes.ts';
import { cropOutOfBounds } from './crop-out-of-bounds.ts';
import { cropTooLarge } from './crop-too-large.ts';
import type { ProblemKind } from './define.ts';
import { deprecatedField } from './deprecated-field.ts';
import { deprecatedSyntax } from './deprecated-syntax.ts';
import { duplicateLayerName } from './duplicate-layer-name.ts';
import { duplicateTop } from './duplicate-top.ts';
import { emptyBlob } from './empty-blob.ts';
import { emptyWindow } from './empty-window.ts';
import { ignoredField } from './ignored-field.ts';
import { inPlaceRefused } from './in-place-refused.ts';
import { includeAndExclude } from './include-and-exclude.ts';
import { incompleteHeader } from './incomplete-header.ts';
import { leftoverDataLayer } from './leftover-data-layer.ts';
import { leftoverLoss } from './leftover-loss.ts';
import { lossWeightCount } from './loss-weight-count.ts';
import { lossWeightLost } from './loss-weight-lost.ts';
import { mergeMarker } from './merge-marker.ts';
import { misplacedPadding } from './misplaced-padding.ts';
import { missingBatchSize } from './missing-batch-size.ts';
import { missingColon } from './missing-colon.ts';
import { missingInputSize } from './missing-input-size.ts';
import { missingNet } from './missing-net.ts';
import { missingNetFile } from './missing-net-file.ts';
import { missingPartner } from './missing-partner.ts';
import { missingProtoFile } from './missing-proto-file.ts';
import { missingRequired } from './missing-required.ts';
import { missingValue } from './missing-value.ts';
import { mixedSyntax } from './mixed-syntax.ts';
import { netRefused } from './net-refused.ts';
import { noAxisToCopy } from './no-axis-to-copy.ts';
import { notDivisible } from './not-divisible.ts';
import { notOdd } from './not-odd.ts';
import { notPositive } from './not-positive.ts';
import { notSet } from './not-set.ts';
import { notUtf8 } from './not-utf8.ts';
import { numAxesOutOfRange } from './num-axes-out-of-range.ts';
import { outOfRange } from './out-of-range.ts';
import { padTooLarge } from './pad-too-large.ts';
import { phaseDoesNotFilter } from './phase-does-not-filter.ts';
import { phaseShapesDiffer } from './phase-shapes-differ.ts';
import { propagateDownCount } from './propagate-down-count.ts';
import { quotedEnum } from './quoted-enum.ts';
import { quotedName } from './quoted-name.ts';
import { refusedField } from './refused-field.ts';
import { repeatedBottom } from './repeated-bottom.ts';
import { repeatedRelu } from './repeated-relu.ts';
import { repeatedSingular } from './repeated-singular.ts';
import { repeatedSoftmax } from './repeated-softmax.ts';
import { reversedAxes } from './reversed-axes.ts';
import { severalInferredDims } from './several-inferred-dims.ts';
import { severalOfOneof } from './several-of-oneof.ts';
import { shapeCommentMismatch } from './shape-comment-mismatch.ts';
import { shapesDisagree } from './shapes-differ.ts';
import { sharedParamMismatch } from './shared-param-mismatch.ts';
import { sharedParamRole } from './shared-param-role.ts';
import { singleClass } from './single-class.ts';
import { strideSkipsInput } from './stride-skips-input.ts';
import { surplusInputSize } from './surplus-input-size.ts';
import { tooManyBins } from './too-many-bins.ts';
import { tooManyParams } from './too-many-params.ts';
import { tooManySlices } from './too-many-slices.ts';
import { topKCoversAll } from './top-k-covers-all.ts';
import { topKTooLarge } from './top-k-too-large.ts';
import { trainedStatistics } from './trained-statistics.ts';
import { unclosedBracket } from './unclosed-bracket.ts';
import { unequalBlobCounts } from './unequal-blob-counts.ts';
import { unexpectedToken } from './unexpected-token.ts';
import { unknownBottom } from './unknown-bottom.ts';
import { unknownChoice } from './unknown-choice.ts';
import { unknownEngine } from './unknown-engine.ts';
import { unknownEnumValue } from './unknown-enum-value.ts';
import { unknownExtension } from './unknown-extension.ts';
import { unknownField } from './unknown-field.ts';
import { unknownFiller } from './unknown-filler.ts';
import { unknownFlavour } from './unknown-flavour.ts';
import { unknownLayerType } from './unknown-layer-type.ts';
import { unknownMessage } from './unknown-message.ts';
import { unknownV0Type } from './unknown-v0-type.ts';
import { unreadBorder } from './unread-border.ts';
import { unreadTop } from './unread-top.ts';
import { unreadableShapeComment } from './unreadable-shape-comment.ts';
import { unsafeInPlace } from './unsafe-in-place.ts';
import { unscaledFiller } from './unscaled-filler.ts';
import { unsetInput } from './unset-input.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { valueOutOfBounds } from './value-out-of-bounds.ts';
import { windowExceedsInput } from './window-exceeds-input.ts';
import { wrongBlobCount } from './wrong-blob-count.ts';
import { wrongLabelCount } from './wrong-label-count.ts';
import { wrongRank } from './wrong-rank.ts';
import { wrongShape } from './wrong-shape.ts';
import { wrongValue } from './wrong-value.ts';
import { wrongValueCount } from './wrong-value-count.ts';
import { wrongWeights } from './wrong-weights.ts';
import { zeroDilation } from './zero-dilation.ts';
import { zeroSize } from './zero-size.ts';

/** Every kind of problem, in the order in which a file meets them on its way through Caffe. */
export const problemKinds: readonly ProblemKind[] = [
  // Characters and grammar.
  notUtf8,
  badComment,
  mergeMarker,
  badCharacter,
  badString,
  badNumber,
  unexpectedToken,
  unclosedBracket,
  quotedName,
  missingColon,
  missingValue,
  // Fields and their values.
  unknownField,
  unknownExtension,
  repeatedSingular,
  missingRequired,
  wrongValue,
  outOfRange,
  bareString,
  quotedEnum,
  unknownEnumValue,
  // Nets of older forms, and rules of selection.
  mixedSyntax,
  unknownV0Type,
  misplacedPadding,
  missingInputSize,
  includeAndExclude,
  incompleteHeader,
  // How layers connect.
  unknownBottom,
  duplicateTop,
  unsetInput,
  // What Caffe checks of every layer.
  unknownLayerType,
  propagateDownCount,
  wrongBlobCount,
  unequalBlobCounts,
  inPlaceRefused,
  lossWeightCount,
  lossWeightLost,
  // Settings of a layer.
  notSet,
  notPositive,
  notOdd,
  badBase,
  valueOutOfBounds,
  conflictingFields,
  missingPartner,
  refusedField,
  wrongValueCount,
  wrongWeights,
  unknownEngine,
  padTooLarge,
  cropTooLarge,
  // Settings against the shapes of the bottoms.
  axisOutOfRange,
  numAxesOutOfRange,
  reversedAxes,
  wrongRank,
  wrongShape,
  shapesDisagree,
  wrongLabelCount,
  notDivisible,
  badOutputSize,
  tooManyBins,
  badSlicePoint,
  tooManySlices,
  cropOutOfBounds,
  topKTooLarge,
  badReshapeDim,
  noAxisToCopy,
  severalInferredDims,
  severalOfOneof,
  countChanges,
  // Blobs, what fills them, and who shares them.
  emptyBlob,
  badBlobShape,
  blobTooLarge,
  unknownFiller,
  badFiller,
  tooManyParams,
  trainedStatistics,
  sharedParamMismatch,
  // Solvers.
  missingNet,
  missingNetFile,
  missingProtoFile,
  netRefused,
  unknownChoice,
  // Comments.
  unusedSuppression,
  unknownFlavour,
  unknownMessage,
  badSuppression,
  // Settings without effect, and older forms.
  ignoredField,
  deprecatedField,
  deprecatedSyntax,
  surplusInputSize,
  phaseDoesNotFilter,
  // Windows.
  strideSkipsInput,
  unreadBorder,
  emptyWindow,
  windowExceedsInput,
  bilinearMismatch,
  zeroDilation,
  // Settings of a layer that make no sense.
  missingBatchSize,
  zeroSize,
  badDropoutRatio,
  clipToZero,
  singleClass,
  topKCoversAll,
  repeatedBottom,
  unsafeInPlace,
  // Layers that do not go together.
  repeatedRelu,
  repeatedSoftmax,
  activationBeforeLoss,
  classCountsDiffer,
  batchNormWithoutScale,
  batchStatisticsInTest,
  unscaledFiller,
  duplicateLayerName,
  sharedParamRole,
  phaseShapesDiffer,
  unreadTop,
  leftoverDataLayer,
  leftoverLoss,
  // Comments with shapes.
  shapeCommentMismatch,
  unreadableShapeComment,
];
