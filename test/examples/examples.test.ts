import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { netReport, type ShapeReport } from '../../server/src/features/net-report.ts';
import { analyzedAsMeant } from '../as-meant.ts';
import { bothPhases } from '../fixture.ts';

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).filter(name => name.endsWith('.prototxt'));

test('there are examples', () => expect(examples.length).toBeGreaterThan(8));

describe.each(examples)('%s', name => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const analysis = analyzedAsMeant(text, { states: bothPhases, fileName: name });

  test('is free of problems', () => {
    const all = [...analysis.problems, ...analysis.states.flatMap(({ problems }) => problems)];
    expect(all.map(({ kind, message }) => `${kind.code}: ${message}`)).toEqual([]);
  });

  // What Caffe makes of them; `npx vitest run -u` writes the files anew, for a person to read the difference.
  test.runIf(analysis.kind === 'net')('has the shapes that are written beside it', async () => {
    await expect(`${analysis.states.map(shapesOf).join('\n\n')}\n`).toMatchFileSnapshot(
      name.replace('.prototxt', '.shapes.txt'),
    );
  });

  function shapesOf(state: (typeof analysis.states)[number]): string {
    const { layers, inputs, outputs, paramCount } = netReport(analysis, state);
    const lines = layers.map(it => `${it.name} ${it.type}: ${it.topShapes.map(textOf).join(', ')}`);
    const ends = `${inputs.join(' ')} -> ${outputs.join(' ')}, ${paramCount ?? '?'} parameters`;
    return [`${state.state.phase}: ${ends}`, ...lines].join('\n');
  }
});

function textOf(shape: ShapeReport): string {
  if (shape === '?') return '?';
  return shape.length === 0 ? 'scalar' : shape.join('×');
}
