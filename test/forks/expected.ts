import { extentsOf, type LayerInStates, layersIn } from '../../server/src/analysis/in-states.ts';
import { hints } from '../../server/src/features/hints.ts';
import { formatShape } from '../../server/src/layers/shape.ts';
import { LineIndex } from '../../server/src/text/lines.ts';
import { analyzedAsSaid, diagnosesOf } from '../fixture.ts';

/** The text without what is expected of it. */
export function plainText(net: string): string {
  return net.replaceAll(/ +# (?:shape|blobs): .*$/gm, '').replaceAll(/^# *\^+ [\w-]+\n/gm, '');
}

/**
 * The net as the fork in its header reads it: behind the tops their shapes, behind those the learnable blobs,
 * and under each error a mark with its code.
 */
export function withAnswers(text: string): string {
  const analysis = analyzedAsSaid(text);
  const index = new LineIndex(text);
  const lines = text.split('\n').map(line => ({ line, notes: [] as string[], marks: [] as string[] }));
  const at = (offset: number) => {
    const found = lines[index.at(offset).line - 1];
    if (!found) throw new RangeError('the text has no such line');
    return found;
  };
  const whole = { start: 0, end: text.length };
  for (const { offset, parts } of hints(analysis, whole, ['top'])) {
    const { notes } = at(offset);
    const shape = parts.map(part => part.text).join('');
    const known = notes.findIndex(it => it.startsWith('# shape: '));
    if (known === -1) notes.push(`# shape: ${shape}`);
    else notes[known] += `; ${shape}`;
  }
  for (const layer of layersIn(analysis, whole)) {
    const blobs = blobsOf(layer);
    const [extent] = extentsOf(layer.layer);
    if (blobs !== '' && extent) at(extent.start).notes.push(`# blobs: ${blobs}`);
  }
  for (const { problem, level } of diagnosesOf(analysis)) {
    if (level !== 'error') continue;
    const { column } = index.at(problem.span.start);
    const mark = '^'.repeat(Math.max(1, problem.span.end - problem.span.start));
    at(problem.span.start).marks.push(`#${' '.repeat(Math.max(0, column - 2))}${mark} ${problem.kind.code}`);
  }
  return lines.flatMap(({ line, notes, marks }) => [[line, ...notes].join('  '), ...marks]).join('\n');
}

function blobsOf({ builds }: LayerInStates): string {
  return (builds[0]?.setUp.params ?? []).map(({ shape }) => formatShape(shape)).join(', ');
}
