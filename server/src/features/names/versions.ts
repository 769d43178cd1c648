import type { Analysis } from '../../analysis/analyze.ts';
import { blobOf, type LayerBuild, layerAt, type Side } from '../../analysis/in-states.ts';
import type { Blob } from '../../net/graph.ts';
import { entriesOf } from '../../schema/message.ts';
import { shifted } from '../../text/span.ts';
import type { Mention } from './mentions.ts';

/** What a name of a blob stands for where it is mentioned: layers in place make several blobs of one name. */
export interface Version {
  readonly blob: Blob;
  readonly build: LayerBuild;
}

/** The blobs that a mention stands for, one for each state in which there is one. */
export function versionsAt(analysis: Analysis, { kind, span }: Mention): readonly Version[] {
  const found = kind === 'blob' ? layerAt(analysis, span.start) : undefined;
  if (!found) return [];
  const { layer, builds } = found;
  for (const side of sides) {
    const index = entriesOf(layer.message, side).findIndex(
      ({ valueSpan }) => shifted(valueSpan, layer.base).start === span.start,
    );
    if (index === -1) continue;
    return builds.flatMap(build => {
      const blob = blobOf(build, side, index);
      return blob ? [{ blob, build }] : [];
    });
  }
  return [];
}

const sides: readonly Side[] = ['top', 'bottom'];
