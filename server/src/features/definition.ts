import type { Analysis } from '../analysis/analyze.ts';
import { blobOf, layerAt, type Side } from '../analysis/in-states.ts';
import { placeMade } from '../net/graph.ts';
import { entriesOf } from '../schema/message.ts';
import { type Span, shifted, touches } from '../text/span.ts';

/** Where the blob at the offset is made; more than one place where the states differ. */
export function definition(analysis: Analysis, offset: number): readonly Span[] {
  const found = layerAt(analysis, offset);
  if (!found) return [];
  const { layer, builds } = found;
  for (const side of sides) {
    const index = entriesOf(layer.message, side).findIndex(({ valueSpan }) =>
      touches(shifted(valueSpan, layer.base), offset),
    );
    if (index === -1) continue;
    return distinct(
      builds.flatMap(build => {
        const blob = blobOf(build, side, index);
        return blob ? [placeMade(blob)] : [];
      }),
    );
  }
  return [];
}

const sides: readonly Side[] = ['top', 'bottom'];

function distinct(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, i) => spans.findIndex(({ start }) => start === span.start) === i);
}
