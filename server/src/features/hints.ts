import type { Analysis } from '../analysis/analyze.ts';
import {
  blobOf,
  byPhase,
  type LayerBuild,
  type LayerInStates,
  layersIn,
  type Side,
  shapeOf,
} from '../analysis/in-states.ts';
import { formatShape } from '../layers/shape.ts';
import { placeMade } from '../net/graph.ts';
import { entriesOf, type FieldEntry } from '../schema/message.ts';
import type { Edit } from '../text/edits.ts';
import { type Span, touches } from '../text/span.ts';
import { explainBlob } from './explain-blob.ts';
import { shapeComment } from './shape-comment.ts';

/** A shape to show behind the name of a blob. */
export interface Hint {
  readonly offset: number;
  /** One behind the other they are the label: one shape, or `TRAIN … · TEST …`. */
  readonly parts: readonly HintPart[];
  /** Markdown. */
  readonly tooltip: string;
  /** Writes the shape as a comment, where one is the same in all states. */
  readonly comment?: Edit;
}

export interface HintPart {
  readonly text: string;
  /** Where the blob is made. */
  readonly leadsTo?: Span;
}

/** The shapes of the blobs that are named in the range, of either side or both. */
export function hints(analysis: Analysis, range: Span, sides: readonly Side[] = ['top']): readonly Hint[] {
  return layersIn(analysis, range).flatMap(layer =>
    sides.flatMap(side =>
      entriesOf(layer.layer.message, side)
        .map((entry, i) => hintOf(analysis.text, layer, side, i, entry))
        .filter(({ offset, parts }) => parts.length > 0 && touches(range, offset)),
    ),
  );
}

function hintOf(
  text: string,
  { layer, builds }: LayerInStates,
  side: Side,
  index: number,
  entry: FieldEntry,
): Hint {
  const explanations = byPhase(builds, build => explainBlob(build, side, index));
  const offset = layer.base + entry.valueSpan.end;
  const parts = labelOf(builds, side, index);
  const comment = commentFor(text, offset, parts);
  return {
    offset,
    parts,
    tooltip: explanations.map(it => (it.phase ? `**${it.phase}** ${it.text}` : it.text)).join('\n\n'),
    ...(comment && { comment }),
  };
}

/** A shape of which nothing is known, or that differs by phase, makes no comment. */
function commentFor(text: string, offset: number, [only, ...others]: readonly HintPart[]): Edit | undefined {
  if (!only || others.length > 0 || only.text === '?') return undefined;
  return shapeComment(text, offset, only.text);
}

function labelOf(builds: readonly LayerBuild[], side: Side, index: number): readonly HintPart[] {
  return byPhase(builds, build => formatShape(shapeOf(build, side, index))).map(
    ({ phase, text, build }, i) => {
      const blob = blobOf(build, side, index);
      return {
        text: phase ? `${i > 0 ? ' · ' : ''}${phase} ${text}` : text,
        ...(blob && { leadsTo: placeMade(blob) }),
      };
    },
  );
}
