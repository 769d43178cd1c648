import { fixAxisOutOfRange } from './axis-out-of-range.ts';
import { fixBadBase } from './bad-base.ts';
import { fixBadCharacter } from './bad-character.ts';
import { fixBadComment } from './bad-comment.ts';
import { fixBadNumber } from './bad-number.ts';
import { fixBadOutputSize } from './bad-output-size.ts';
import { fixBadReshapeDim } from './bad-reshape-dim.ts';
import { fixBadSlicePoint } from './bad-slice-point.ts';
import { fixBadString } from './bad-string.ts';
import { fixBadSuppression } from './bad-suppression.ts';
import { fixBareString } from './bare-string.ts';
import { fixBatchNormWithoutScale } from './batch-norm-without-scale.ts';
import { fixConflictingFields } from './conflicting-fields.ts';
import { fixCountChanges } from './count-changes.ts';
import { fixCropOutOfBounds } from './crop-out-of-bounds.ts';
import { fixCropTooLarge } from './crop-too-large.ts';
import { fixDeprecatedField } from './deprecated-field.ts';
import { fixDeprecatedSyntax } from './deprecated-syntax.ts';
import { fixDuplicateLayerName } from './duplicate-layer-name.ts';
import { fixDuplicateTop } from './duplicate-top.ts';
import type { Fixer } from './fix.ts';
import { fixIgnoredField } from './ignored-field.ts';
import { fixInPlaceRefused } from './in-place-refused.ts';
import { fixIncludeAndExclude } from './include-and-exclude.ts';
import { fixLossWeightCount } from './loss-weight-count.ts';
import { fixMergeMarker } from './merge-marker.ts';
import { fixMissingColon } from './missing-colon.ts';
import { fixMissingPartner } from './missing-partner.ts';
import { fixMissingValue } from './missing-value.ts';
import { fixMixedSyntax } from './mixed-syntax.ts';
import { fixNotDivisible } from './not-divisible.ts';
import { fixNotOdd } from './not-odd.ts';
import { fixNotPositive } from './not-positive.ts';
import { fixNumAxesOutOfRange } from './num-axes-out-of-range.ts';
import { fixPadTooLarge } from './pad-too-large.ts';
import { fixPhaseDoesNotFilter } from './phase-does-not-filter.ts';
import { fixPropagateDownCount } from './propagate-down-count.ts';
import { fixQuotedEnum } from './quoted-enum.ts';
import { fixQuotedName } from './quoted-name.ts';
import { fixRefusedField } from './refused-field.ts';
import { fixRepeatedSingular } from './repeated-singular.ts';
import { fixReversedAxes } from './reversed-axes.ts';
import { fixShapeCommentMismatch } from './shape-comment-mismatch.ts';
import { fixShapesDiffer } from './shapes-differ.ts';
import { fixSharedParamMismatch } from './shared-param-mismatch.ts';
import { fixTooManyBins } from './too-many-bins.ts';
import { fixTooManyParams } from './too-many-params.ts';
import { fixTopKTooLarge } from './top-k-too-large.ts';
import { fixTrainedStatistics } from './trained-statistics.ts';
import { fixUnclosedBracket } from './unclosed-bracket.ts';
import { fixUnequalBlobCounts } from './unequal-blob-counts.ts';
import { fixUnexpectedToken } from './unexpected-token.ts';
import { fixUnknownBottom } from './unknown-bottom.ts';
import { fixUnknownChoice } from './unknown-choice.ts';
import { fixUnknownEngine } from './unknown-engine.ts';
import { fixUnknownEnumValue } from './unknown-enum-value.ts';
import { fixUnknownExtension } from './unknown-extension.ts';
import { fixUnknownField } from './unknown-field.ts';
import { fixUnknownFiller } from './unknown-filler.ts';
import { fixUnknownFlavour } from './unknown-flavour.ts';
import { fixUnknownLayerType } from './unknown-layer-type.ts';
import { fixUnknownMessage } from './unknown-message.ts';
import { fixUnknownV0Type } from './unknown-v0-type.ts';
import { fixUnsafeInPlace } from './unsafe-in-place.ts';
import { fixUnusedSuppression } from './unused-suppression.ts';
import { fixWrongBlobCount } from './wrong-blob-count.ts';
import { fixWrongLabelCount } from './wrong-label-count.ts';
import { fixWrongValue } from './wrong-value.ts';
import { fixWrongValueCount } from './wrong-value-count.ts';
import { fixZeroDilation } from './zero-dilation.ts';

const all: readonly Fixer[] = [
  fixAxisOutOfRange,
  fixBadBase,
  fixBadCharacter,
  fixBadComment,
  fixBadNumber,
  fixBadOutputSize,
  fixBadReshapeDim,
  fixBadSlicePoint,
  fixBadString,
  fixBadSuppression,
  fixBareString,
  fixBatchNormWithoutScale,
  fixConflictingFields,
  fixCountChanges,
  fixCropOutOfBounds,
  fixCropTooLarge,
  fixDeprecatedField,
  fixDeprecatedSyntax,
  fixDuplicateLayerName,
  fixDuplicateTop,
  fixIgnoredField,
  fixInPlaceRefused,
  fixIncludeAndExclude,
  fixLossWeightCount,
  fixMergeMarker,
  fixMissingColon,
  fixMissingPartner,
  fixMissingValue,
  fixMixedSyntax,
  fixNotDivisible,
  fixNotOdd,
  fixNotPositive,
  fixNumAxesOutOfRange,
  fixPadTooLarge,
  fixPhaseDoesNotFilter,
  fixPropagateDownCount,
  fixQuotedEnum,
  fixQuotedName,
  fixRefusedField,
  fixRepeatedSingular,
  fixReversedAxes,
  fixShapeCommentMismatch,
  fixShapesDiffer,
  fixSharedParamMismatch,
  fixTooManyBins,
  fixTooManyParams,
  fixTopKTooLarge,
  fixTrainedStatistics,
  fixUnclosedBracket,
  fixUnequalBlobCounts,
  fixUnexpectedToken,
  fixUnknownBottom,
  fixUnknownChoice,
  fixUnknownEngine,
  fixUnknownEnumValue,
  fixUnknownExtension,
  fixUnknownField,
  fixUnknownFiller,
  fixUnknownFlavour,
  fixUnknownLayerType,
  fixUnknownMessage,
  fixUnknownV0Type,
  fixUnsafeInPlace,
  fixUnusedSuppression,
  fixWrongBlobCount,
  fixWrongLabelCount,
  fixWrongValue,
  fixWrongValueCount,
  fixZeroDilation,
];

/** What to propose, by the code of the problem. */
export const fixers: ReadonlyMap<string, Fixer> = new Map(all.map(it => [it.code, it]));
