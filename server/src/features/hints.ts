import type { Analysis } from '../analysis/analyze.ts';
import {
  blobOf,
  byPhase,
  type LayerInStates,
  layersIn,
  type Said,
  type Side,
  shapeOf,
} from '../analysis/in-states.ts';
import { formatShape } from '../layers/shape.ts';
import { placeMade } from '../net/graph.ts';
import { entriesOf } from '../schema/message.ts';
import type { Edit } from '../text/edits.ts';
import { type Span, touches } from '../text/span.ts';
import { explainBlob } from './explain-blob.ts';
import { shapeComment } from './shape-comment.ts';

/** A shape to show behind the name of a blob. */
export interface HintLabel {
  readonly offset: number;
  /** One behind the other they are the label: one shape, or `TRAIN … · TEST …`. */
  readonly parts: readonly HintPart[];
}

/** The same, with what is shown when somebody looks at it. */
export interface Hint extends HintLabel {
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
  return blobsIn(analysis, range, sides).map(blob => explained(blob, analysis.text));
}

/** Only what is seen of them, which is much less where it is the whole net that is asked about. */
export function hintLabels(analysis: Analysis, range: Span, sides: readonly Side[]): readonly HintLabel[] {
  return blobsIn(analysis, range, sides).map(({ offset, shapes }) => ({
    offset,
    parts: shapes.map(({ text }) => ({ text })),
  }));
}

/** A blob that is named, and its shapes in the states that differ. */
interface NamedBlob {
  readonly layer: LayerInStates;
  readonly side: Side;
  readonly index: number;
  /** Where its name ends. */
  readonly offset: number;
  readonly shapes: readonly Said[];
}

function blobsIn(analysis: Analysis, range: Span, sides: readonly Side[]): readonly NamedBlob[] {
  const found: NamedBlob[] = [];
  for (const layer of layersIn(analysis, range))
    for (const side of sides)
      for (const [index, { valueSpan }] of entriesOf(layer.layer.message, side).entries()) {
        const offset = layer.layer.base + valueSpan.end;
        if (layer.builds.length > 0 && touches(range, offset))
          found.push({ layer, side, index, offset, shapes: shapesOf(layer, side, index) });
      }
  return found;
}

function shapesOf({ builds }: LayerInStates, side: Side, index: number): readonly Said[] {
  return byPhase(builds, build => formatShape(shapeOf(build, side, index))).map((said, i) => ({
    ...said,
    text: said.phase ? `${i > 0 ? ' · ' : ''}${said.phase} ${said.text}` : said.text,
  }));
}

function explained({ layer, side, index, offset, shapes }: NamedBlob, text: string): Hint {
  const explanations = byPhase(layer.builds, build => explainBlob(build, side, index));
  const comment = commentFor(text, offset, shapes);
  return {
    offset,
    parts: shapes.map(it => {
      const blob = blobOf(it.build, side, index);
      return { text: it.text, ...(blob && { leadsTo: placeMade(blob) }) };
    }),
    tooltip: explanations.map(it => (it.phase ? `**${it.phase}** ${it.text}` : it.text)).join('\n\n'),
    ...(comment && { comment }),
  };
}

/** A shape of which nothing is known, or that differs by phase, makes no comment. */
function commentFor(text: string, offset: number, [only, ...others]: readonly Said[]): Edit | undefined {
  if (!only || others.length > 0 || only.text === '?') return undefined;
  return shapeComment(text, offset, only.text);
}
